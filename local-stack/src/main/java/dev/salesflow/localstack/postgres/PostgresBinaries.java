package dev.salesflow.localstack.postgres;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the archive that travels on the class path.
record PostgresBinaries(Path folder) {

    /// Unpacks below `parent`, or finds what an earlier run has unpacked; versions do not mix,
    /// because the folder carries the digest of the archive.
    static PostgresBinaries under(Path parent) {
        try {
            byte[] archive = archive();
            Path folder = parent.resolve("postgres-" + digest(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new StartFailure("cannot unpack PostgreSQL below " + parent + ": " + e, e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String hardware = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String machine = hardware.equals("amd64") ? "x86_64" : hardware;
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartFailure("no PostgreSQL for " + system + " " + machine + " is packed", e);
        }
    }

    /// Unpacks beside the target and moves in one step, so that a killed run leaves no half folder.
    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempDirectory(target.getParent(), "unpacking");
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, draft);
            }
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            new StackFolder(draft).delete();
            boolean anotherRunWasFaster = Files.isDirectory(target);
            if (!anotherRunWasFaster) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path draft)
            throws IOException {
        Path file = draft.resolve(entry.getName()).normalize();
        if (!file.startsWith(draft)) {
            throw new IOException(
                    "the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
