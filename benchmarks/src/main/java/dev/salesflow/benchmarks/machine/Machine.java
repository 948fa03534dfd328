package dev.salesflow.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What is measured on.
public final class Machine {

    private static final int FLUSHES = 200;
    private static final double GIGABYTE = 1 << 30;

    private Machine() {}

    /// Processors, memory, Java, file system and the time of one fsync, in a line.
    public static String facts() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var memory =
                system instanceof com.sun.management.OperatingSystemMXBean more
                        ? more.getTotalMemorySize() / GIGABYTE
                        : 0;
        return String.format(
                Locale.ROOT,
                "%d processors, %.0f GB, %s, Java %s, temporary files on %s, fsync %.2f ms",
                Runtime.getRuntime().availableProcessors(),
                memory,
                system.getName(),
                Runtime.version().feature(),
                fileSystem(),
                flushMilliseconds());
    }

    /// Only warnings of the libraries reach the terminal.
    public static void quietLogs() {
        // read once, when the first logger is made
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    private static String fileSystem() {
        try {
            return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir"))).type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double flushMilliseconds() {
        try {
            var file = Files.createTempFile("salesflow-flush", "");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                var page = ByteBuffer.allocateDirect(8192);
                var begin = System.nanoTime();
                for (var i = 0; i < FLUSHES; i++) {
                    channel.write(page.clear(), 0);
                    channel.force(false);
                }
                return (System.nanoTime() - begin) / 1e6 / FLUSHES;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
