package dev.salesflow.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.ports.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {

    @TempDir Path application;

    @Test
    void a_service_with_a_start_cache_starts_from_it() throws IOException {
        Files.createFile(application.resolve("quarkus-run.jar"));
        Files.createFile(command().startCache());

        assertThat(command().words())
                .contains("-XX:AOTCache=" + command().startCache(), "-XX:ArchiveRelocationMode=0");
    }

    @Test
    void a_service_without_a_start_cache_starts_without() throws IOException {
        Files.createFile(application.resolve("quarkus-run.jar"));

        assertThat(command().words()).noneMatch(word -> word.contains("AOT"));
    }

    @Test
    void a_service_that_is_not_built_is_named() {
        assertThatThrownBy(() -> command().words())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("quarkus-run.jar");
    }

    @Test
    void a_recording_that_wrote_nothing_has_failed() throws IOException {
        var folder = new StackFolder(application.resolve("stack"));
        var service = new ServiceProcess(Part.LEAD, 1, application, folder, Map.of());

        assertThatThrownBy(service::requireStartCache)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("lead-service has written no start cache");

        Files.createFile(command().startCache());
        service.requireStartCache();
    }

    @Test
    void the_flags_are_those_of_the_image() throws IOException {
        var dockerfile = Files.readString(Path.of("../deploy/docker/Dockerfile"));

        assertThat(command().flags())
                .filteredOn(flag -> !flag.startsWith("-Xmx"))
                .isNotEmpty()
                .allSatisfy(flag -> assertThat(dockerfile).contains('"' + flag + '"'));
    }

    private ServiceCommand command() {
        return new ServiceCommand(application, "160m");
    }
}
