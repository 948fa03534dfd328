package dev.salesflow.deal.process.list;

import dev.salesflow.events.process.ProcessStage;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One version of a sales process as the list shows it; a row changes only when it stops being the
/// newest.
@Entity
@Table(name = "sales_process_version")
@Schema
public class ProcessVersionEntry {
    @Id public UUID id;
    public String processKey;
    public int processVersion;
    public boolean newest;
    public String name;
    public String nameZh;

    @Convert(converter = StagesColumn.class)
    public List<ProcessStage> stages;

    public Instant publishedAt;

    /// The codes of its stages, in order.
    public List<String> stageCodes() {
        return stages.stream().map(ProcessStage::code).toList();
    }
}
