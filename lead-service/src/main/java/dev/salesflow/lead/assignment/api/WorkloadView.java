package dev.salesflow.lead.assignment.api;

import dev.salesflow.lead.assignment.Workload;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much a rep works on, and how much the rep may.
///
/// @param leads open and qualified ones that the rep owns
/// @param keyPursuits those of them in the tier `KEY_PURSUIT`
/// @param focusLimit how many key leads the newest policy allows
@Schema(
        examples =
                """
                {"salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "leads": 12,
                 "keyPursuits": 3, "capacity": 40, "focusLimit": 10}
                """)
public record WorkloadView(
        UUID salesRepId, int leads, int keyPursuits, int capacity, int focusLimit) {

    static WorkloadView of(UUID repId, Workload workload, int focusLimit) {
        return new WorkloadView(
                repId, workload.leads(), workload.keyPursuits(), workload.capacity(), focusLimit);
    }
}
