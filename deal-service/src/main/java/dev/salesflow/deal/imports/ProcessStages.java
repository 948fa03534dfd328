package dev.salesflow.deal.imports;

import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.events.process.ProcessStage;
import java.util.List;

/// The stages of a process that imported deals walk through, by code, in designed order.
///
/// @param version of the process
public record ProcessStages(int version, List<String> codes) {

    /// The stages of a version.
    public static ProcessStages of(ProcessVersionEntry entry) {
        var codes = entry.stages.stream().map(ProcessStage::code).toList();
        return new ProcessStages(entry.processVersion, codes);
    }

    /// Whether the stages of a mapping are among these, in the same order.
    public boolean hold(List<String> mapped) {
        return codes.stream().filter(mapped::contains).toList().equals(mapped);
    }
}
