package dev.salesflow.deal.process.api;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.events.process.ProcessStage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of a sales process as it is answered.
@Schema(
        name = "SalesProcess",
        examples =
                """
                {"key": "service-contracts", "version": 1, "name": "Service contracts",
                 "nameZh": "服务合同", "stages": [
                  {"code": "SURVEY", "name": "Survey", "nameZh": "现场勘查", "fiveA": "ASK"},
                  {"code": "OFFER", "name": "Offer", "nameZh": "报价", "fiveA": "ACT",
                   "targetDays": 14}]}\
                """)
public record SalesProcessView(
        String key, int version, String name, String nameZh, List<ProcessStage> stages) {

    static SalesProcessView of(SalesProcess.Published process) {
        return new SalesProcessView(
                process.key(),
                process.version(),
                process.name(),
                process.nameZh(),
                process.stages());
    }

    static SalesProcessView of(ProcessVersionEntry row) {
        return new SalesProcessView(
                row.processKey, row.processVersion, row.name, row.nameZh, row.stages);
    }

    /// The answer of a command that was carried out, after which the process is known.
    static SalesProcessView of(SalesProcess process) {
        return switch (process) {
            case SalesProcess.Published published -> of(published);
            case SalesProcess.Unknown _ ->
                    throw new IllegalStateException("no process after its publication");
        };
    }
}
