package dev.salesflow.deal.imports.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The parts of an import request. Uploads are spooled to disk before our code runs.
public class ImportForm {

    private static final int MAPPING_LIMIT = 1 << 20;
    private static final int BUFFER = 1 << 16;

    @RestForm(FileUpload.ALL)
    @Schema(hidden = true)
    public List<FileUpload> uploads = List.of();

    @RestForm("mapping")
    @Schema(description = "How to read the file (application/json), see docs/imports.md")
    public @Nullable String mapping;

    /// The mapping's text, sent as a file part or as a plain one.
    String mappingText() throws IOException {
        for (var upload : uploads) {
            if (upload.name().equals("mapping")) {
                if (upload.size() > MAPPING_LIMIT) {
                    throw ImportProblems.missing("mapping");
                }
                return Files.readString(upload.uploadedFile(), StandardCharsets.UTF_8);
            }
        }
        if (mapping == null) {
            throw ImportProblems.missing("mapping");
        }
        return mapping;
    }

    /// The file to import; fails with a 400 problem when the part is missing.
    FileUpload requiredFile() {
        return uploads.stream()
                .filter(upload -> upload.name().equals("file"))
                .findFirst()
                .orElseThrow(() -> ImportProblems.missing("file"));
    }

    /// What identifies the request: SHA-256 over mapping and file.
    String digest(String mappingText) throws IOException {
        try (InputStream bytes = Files.newInputStream(requiredFile().uploadedFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(mappingText.getBytes(StandardCharsets.UTF_8));
            var buffer = new byte[BUFFER];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
