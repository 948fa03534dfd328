package dev.salesflow.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Files that something is wrong with, and the rows that are right in them.
record BrokenFiles(Path folder) {

    private static final int MEGABYTE = 1 << 20;

    /// A row of a pursuit in its first stage.
    static String row(String deal) {
        return deal + ",PROSPECTING,2024-05-06T09:00:00+08:00,Rep 1,100.50,Nordwind,East\n";
    }

    Path of(String name, String content) {
        return of(name, content.getBytes(UTF_8));
    }

    Path of(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Three rows, the second of them 200 MB long.
    Path withLongLine(String name) {
        var file = folder.resolve(name);
        var filling = new byte[MEGABYTE];
        Arrays.fill(filling, (byte) 'x');
        try (var raw = Files.newOutputStream(file);
                var out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            write(out, GeneratedLog.HEADER + row("D-1") + "D-2,");
            for (var i = 0; i < 200; i++) {
                out.write(filling);
            }
            write(out, "\n" + row("D-3"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A number of rows, compressed, of which the last half of the bytes is missing.
    Path cutInHalf(String name, int rows) {
        var text = new StringBuilder(GeneratedLog.HEADER);
        for (var i = 0; i < rows; i++) {
            text.append(row("D-" + Integer.toHexString(i * 0x9E3779B9)));
        }
        var whole = gzip(text.toString());
        return of(name, Arrays.copyOf(whole, whole.length / 2));
    }

    static byte[] gzip(String content) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            write(gzip, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
