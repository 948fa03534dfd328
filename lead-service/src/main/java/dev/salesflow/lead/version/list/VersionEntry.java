package dev.salesflow.lead.version.list;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of a document as it is listed; the row never changes.
@Entity
@Table(name = "document_version")
@Schema(
        examples =
                """
                {"id": "0196b1f0-aaaa-7000-8000-00000000000a",
                 "document": "working-calendar", "version": 2,
                 "content": {"timeZone": "Asia/Shanghai"}, "publishedAt": "2026-03-02T09:15:00Z"}
                """)
public class VersionEntry {
    @Id public UUID id;
    public String document;
    public int version;

    /// JSON: a content is only ever read as a whole.
    @JsonRawValue
    @Schema(type = SchemaType.OBJECT, description = "In the form in which a version is answered")
    public String content;

    public Instant publishedAt;
}
