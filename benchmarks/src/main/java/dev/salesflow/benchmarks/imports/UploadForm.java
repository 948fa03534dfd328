package dev.salesflow.benchmarks.imports;

import io.vertx.core.buffer.Buffer;

/// The `multipart/form-data` body of an import (RFC 7578).
final class UploadForm {

    private static final String BOUNDARY = "salesflow-bench-form";

    /// What the request says of its body.
    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private UploadForm() {}

    static Buffer of(String mapping, String csv) {
        return Buffer.buffer()
                .appendString(head("mapping", "mapping.json", "application/json"))
                .appendString(mapping)
                .appendString("\r\n" + head("file", "leads.csv", "text/csv"))
                .appendString(csv)
                .appendString("\r\n--" + BOUNDARY + "--\r\n");
    }

    private static String head(String part, String fileName, String mediaType) {
        return String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\""
                        .formatted(part, fileName),
                "Content-Type: " + mediaType,
                "",
                "");
    }
}
