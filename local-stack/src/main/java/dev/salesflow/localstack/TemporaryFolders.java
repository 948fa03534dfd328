package dev.salesflow.localstack;

import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.ProcessRecord;
import dev.salesflow.localstack.child.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Folders of test stacks, each marked with the JVM that owns it, so that what a killed test run
/// has left is found and ended by the next.
final class TemporaryFolders {

    private static final String PREFIX = "salesflow-stack-";

    private TemporaryFolders() {}

    static StackFolder create() {
        sweep();
        try {
            Path path = Files.createTempDirectory(PREFIX);
            StackFolder folder = new StackFolder(path.toRealPath());
            ProcessRecord owner = ProcessRecord.of(ProcessHandle.current());
            owner.write(folder.pidFile(StackFolder.LAUNCHER));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    /// Where the programs of PostgreSQL are unpacked once for all test runs of this user.
    static Path programs() {
        return temporary().resolve("salesflow-programs-" + System.getProperty("user.name"));
    }

    private static void sweep() {
        for (Path path : candidates()) {
            StackFolder folder = new StackFolder(path);
            var owner = ProcessRecord.read(folder.pidFile(StackFolder.LAUNCHER));
            if (owner.isPresent() && owner.get().running().isEmpty()) {
                LeftOvers.end(folder);
                folder.delete();
            }
        }
    }

    private static List<Path> candidates() {
        try (Stream<Path> all = Files.list(temporary())) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + temporary(), e);
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
