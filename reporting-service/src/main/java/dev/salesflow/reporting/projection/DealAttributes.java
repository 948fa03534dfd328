package dev.salesflow.reporting.projection;

import dev.salesflow.events.deal.DealEvent.DealAssigned;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What events say of a deal, under the names by which reports filter and group.
final class DealAttributes {

    private DealAttributes() {}

    /// `owner`, `team`, `channel`, `customer`, `currency` and, as `attr.name`, the deal's own
    /// attributes. A team that is known by name alone (imported history) stands under `team` as
    /// well.
    static Map<String, String> of(DealOpened event) {
        var said = new LinkedHashMap<String, String>();
        event.attributes().forEach((name, value) -> said.put("attr." + name, value));
        var teamName = event.attributes().get("team");
        put(said, "owner", event.ownerId());
        put(said, "team", event.teamId() == null ? teamName : event.teamId());
        put(said, "channel", event.channel());
        put(said, "customer", event.customer());
        put(said, "currency", event.amount() == null ? null : event.amount().currency());
        put(
                said,
                "amount",
                event.amount() == null ? null : event.amount().amount().toPlainString());
        put(
                said,
                "source",
                event.origin() == null || event.origin().importId() == null ? "live" : "import");
        return said;
    }

    static Map<String, String> of(DealAssigned event) {
        var said = new LinkedHashMap<String, String>();
        put(said, "owner", event.ownerId());
        put(said, "team", event.teamId());
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value instanceof String text) {
            said.put(name, text);
        } else if (value instanceof UUID id) {
            said.put(name, id.toString());
        }
    }
}
