package dev.salesflow.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.events.process.SalesProcessEvent.SalesProcessPublished;
import java.util.List;
import java.util.UUID;

/// Sales processes as deal-service would publish them.
public final class Processes {

    /// The stages of [RandomDeals].
    public static final List<ProcessStage> STAGES = stages(RandomDeals.STAGES);

    private Processes() {}

    public static Fact published(String key, List<String> stages) {
        return published(key, 1, stages);
    }

    public static Fact published(String key, int version, List<String> stages) {
        var stream = UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
        var event = new SalesProcessPublished(key, version, key, key, stages(stages));
        return new Fact(stream, version, event, RandomDeals.START);
    }

    private static List<ProcessStage> stages(List<String> codes) {
        return codes.stream().map(code -> new ProcessStage(code, code, code, null, null)).toList();
    }
}
