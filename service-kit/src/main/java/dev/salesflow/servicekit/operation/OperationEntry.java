package dev.salesflow.servicekit.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Long work as it is listed; what it works on answers progress and result at `location`.
@Entity
@Table(name = "operation")
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
