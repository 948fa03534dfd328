package dev.salesflow.servicekit.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Long work as it is listed; what it works on answers progress and result at `location`.
@Entity
@Table(name = "operation")
@Schema(
        examples =
                """
                {"id": "0196b1f0-5a00-7000-8000-000000000010", "kind": "LEAD_IMPORT",
                 "state": "DONE", "startedBy": "manager", "startedAt": "2026-03-02T09:15:00Z",
                 "changedAt": "2026-03-02T09:15:25Z",
                 "location": "/api/v1/lead-imports/0196b1f0-5a00-7000-8000-000000000010"}
                """)
public class OperationEntry {
    @Id
    @Column(name = "operation_id")
    public UUID id;

    public String kind;
    public String state;

    @Column(name = "started_by")
    public String startedBy;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    public String location;
}
