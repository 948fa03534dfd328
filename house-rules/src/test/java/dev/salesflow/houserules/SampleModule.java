package dev.salesflow.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// A module made of sample text, compiled.
final class SampleModule {

    private static final String FILE = "--- ";

    private SampleModule() {}

    static ModuleCode compile(String text, Path folder) throws IOException {
        var sources = folder.resolve("src/main/java");
        var classes = Files.createDirectories(folder.resolve("target/classes"));
        var files = new ArrayList<Path>();
        for (var part : text.split("(?m)^" + FILE, -1)) {
            if (!part.isBlank()) {
                files.add(write(sources, part));
            }
        }
        compile(files, classes);
        return ModuleCode.in(folder);
    }

    private static Path write(Path sources, String part) throws IOException {
        var nameAndText = part.split("\n", 2);
        var file = sources.resolve(nameAndText[0].strip());
        Files.createDirectories(file.getParent());
        return Files.writeString(file, nameAndText[1]);
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of("-proc:none", "-d", classes.toString());
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = compiler.getTask(complaints, manager, null, options, null, units);
            assertThat(task.call()).as("sample compiles: %s", complaints).isTrue();
        }
    }
}
