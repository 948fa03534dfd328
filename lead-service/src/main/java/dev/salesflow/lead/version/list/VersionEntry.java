package dev.salesflow.lead.version.list;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A version of a document as it is listed; the row never changes.
@Entity
@Table(name = "document_version")
public class VersionEntry {
    @Id public UUID id;
    public String document;
    public int version;

    /// JSON: a content is only ever read as a whole.
    @JsonRawValue public String content;

    public Instant publishedAt;
}
