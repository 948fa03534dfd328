package dev.salesflow.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps the table "The line that decides" of this service's README true: what it names is there.
class DecidingLinesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/salesflow/lead");
    private static final Pattern TABLE =
            Pattern.compile("## The line that decides\\n(.*?)\\n\\n[^|]", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("`([a-z/]+/[A-Z]\\w+)(?:\\.(\\w+))?`");

    private record Named(String type, String member) {}

    static List<Named> named() throws IOException {
        var table = TABLE.matcher(Files.readString(Path.of("README.md")));
        return table.results()
                .flatMap(found -> TYPE.matcher(found.group(1)).results())
                .map(found -> new Named(found.group(1), found.group(2)))
                .toList();
    }

    @Test
    void the_table_names_types() throws IOException {
        assertThat(named()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("named")
    void a_named_type_and_its_member_are_there(Named named) throws IOException {
        var source = SOURCES.resolve(named.type() + ".java");
        assertThat(source).exists();
        Stream.ofNullable(named.member())
                .forEach(member -> assertThat(source).content().contains(" " + member));
    }
}
