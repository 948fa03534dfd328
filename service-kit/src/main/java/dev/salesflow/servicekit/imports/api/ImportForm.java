package dev.salesflow.servicekit.imports.api;

import dev.salesflow.servicekit.mapping.MappingCode;
import dev.salesflow.servicekit.mapping.MappingDocument;
import dev.salesflow.servicekit.mapping.MappingFault;
import dev.salesflow.servicekit.mapping.ReadMapping;
import dev.salesflow.servicekit.rows.OpenedFile;
import dev.salesflow.servicekit.rows.ReadLimits;
import dev.salesflow.servicekit.rows.TableFile;
import dev.salesflow.servicekit.rows.TableShape;
import dev.salesflow.servicekit.rows.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// The parts of an import request. Uploads are spooled to disk before our code runs.
public class ImportForm {

    private static final int LONGEST_NAME = 200;
    private static final int BUFFER = 1 << 16;

    @RestForm(FileUpload.ALL)
    @Schema(hidden = true)
    public List<FileUpload> uploads = List.of();

    @RestForm("mapping")
    public @Nullable String mapping;

    /// The mapping's text, sent as a file part or as a plain one; fails with a 400 problem when
    /// there is none or when it is no text.
    public String mappingText() throws IOException {
        var upload = upload("mapping").orElse(null);
        if (upload == null && mapping == null) {
            throw ImportProblems.missing("mapping");
        }
        var text = upload == null ? mapping : text(upload);
        if (text == null || !Text.storable(text)) {
            throw fault(MappingCode.NOT_JSON, "Is not text in UTF-8.");
        }
        return text;
    }

    /// The file to import; fails with a 400 problem when the part is missing.
    public FileUpload requiredFile() {
        return upload("file").orElseThrow(() -> ImportProblems.missing("file"));
    }

    /// The name of the file without folders, however the sender's system writes them. Of a long one
    /// the end is kept, which says what kind of file it is.
    public String fileName() {
        var name = Objects.requireNonNullElse(requiredFile().fileName(), "");
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return Text.excerpt(
                bare.substring(Math.max(0, bare.length() - LONGEST_NAME)), LONGEST_NAME);
    }

    /// Fails with a 422 problem when the file cannot be read as a table of a shape.
    public void refuseUnreadable(TableShape shape) throws IOException {
        var bytes = Files.newInputStream(requiredFile().uploadedFile());
        switch (TableFile.open(bytes, fileName(), shape, ReadLimits.DEFAULT)) {
            case OpenedFile.Accepted(var rows) -> rows.close();
            case OpenedFile.Refused refused -> throw ImportProblems.file(refused);
        }
    }

    /// The mapping as a reader understands it; fails with a 400 problem when it has faults.
    public static <T> T valid(ReadMapping<T> read) {
        return switch (read) {
            case ReadMapping.Valid<T>(var mapping) -> mapping;
            case ReadMapping.Invalid<T>(var faults) -> throw ImportProblems.mapping(faults);
        };
    }

    /// What identifies the request: SHA-256 over mapping and file.
    public String digest(String mappingText) throws IOException {
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

    private Optional<FileUpload> upload(String part) {
        return uploads.stream().filter(upload -> upload.name().equals(part)).findFirst();
    }

    private static @Nullable String text(FileUpload upload) throws IOException {
        if (upload.size() > MappingDocument.MAX_BYTES) {
            throw fault(
                    MappingCode.TOO_MANY, "Has more than " + MappingDocument.MAX_BYTES + " bytes.");
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(upload.uploadedFile()));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static RuntimeException fault(MappingFault.Code code, String detail) {
        return ImportProblems.mapping(List.of(new MappingFault("", code, detail)));
    }
}
