package dev.salesflow.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The main code of one module, compiled and as text.
///
/// @param classes from its folder `target/classes`
/// @param sources from its folder `src/main/java`
public record ModuleCode(JavaClasses classes, List<SourceFile> sources) {

    /// Reads a module; fails when there is no code, so that a wrong folder cannot pass as clean.
    public static ModuleCode in(Path module) {
        return of(module.resolve("target/classes"), module.resolve("src/main/java"));
    }

    /// Reads compiled classes and source text from two folders; fails when either is empty.
    static ModuleCode of(Path classFolder, Path sourceFolder) {
        var classes = new ClassFileImporter().importPath(classFolder);
        var sources = sources(sourceFolder);
        if (classes.isEmpty() || sources.isEmpty()) {
            throw new IllegalStateException(
                    "no code in %s and %s: compile, and run from the module's folder"
                            .formatted(classFolder.toAbsolutePath(), sourceFolder));
        }
        return new ModuleCode(classes, sources);
    }

    private static List<SourceFile> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
