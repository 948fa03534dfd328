package dev.salesflow.localstack.imports;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The `multipart/form-data` body of an import, streamed from disk (RFC 7578).
final class MultipartBody {

    private final String boundary = "salesflow-" + UUID.randomUUID();
    private final ImportFile source;

    MultipartBody(ImportFile source) {
        this.source = source;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() throws IOException {
        String fileName = source.file().getFileName().toString().replace("\"", "%22");
        return BodyPublishers.concat(
                text(head("mapping", "mapping.json", "application/json")),
                BodyPublishers.ofFile(source.mapping()),
                text("\r\n" + head("file", fileName, mediaType(fileName))),
                BodyPublishers.ofFile(source.file()),
                text("\r\n--" + boundary + "--\r\n"));
    }

    private String head(String part, String fileName, String mediaType) {
        return """
        --%s\r
        Content-Disposition: form-data; name="%s"; filename="%s"\r
        Content-Type: %s\r
        \r
        """
                .formatted(boundary, part, fileName, mediaType);
    }

    private static String mediaType(String fileName) {
        if (fileName.endsWith(".gz")) {
            return "application/gzip";
        }
        return fileName.endsWith(".csv") ? "text/csv" : "application/x-ndjson";
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
