package dev.salesflow.deal.history.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Staged rows as compact JSON: fields without value are left out, instants are microseconds since
/// 1970.
public final class StagedRowJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StagedRowJson() {}

    /// The JSON of a row.
    public static String write(StagedRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("deal", row.deal()).put("row", row.row()).put("activity", row.activity());
        if (row.at() != null) {
            json.put("at", micros(row.at()));
        }
        ObjectNode entered = JsonNodeFactory.instance.objectNode();
        row.entered().forEach((stage, at) -> entered.put(stage, micros(at)));
        put(json, "entered", entered);
        put(json, "by", row.by());
        DealFacts facts = row.facts();
        put(json, "amount", facts.amount() == null ? null : facts.amount().toPlainString());
        put(json, "currency", facts.currency());
        put(json, "owner", facts.owner());
        put(json, "account", facts.account());
        put(json, "team", facts.team());
        put(json, "channel", facts.channel());
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        facts.attributes().forEach(attributes::put);
        put(json, "attributes", attributes);
        return json.toString();
    }

    /// The row of what [#write] wrote.
    ///
    /// @throws IllegalArgumentException when the text is nothing that [#write] wrote
    public static StagedRow read(String text) {
        try {
            return row(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a staged row.", e);
        }
    }

    private static StagedRow row(JsonNode json) {
        Map<String, Instant> entered = new HashMap<>();
        json.path("entered")
                .properties()
                .forEach(e -> entered.put(e.getKey(), instant(e.getValue())));
        return new StagedRow(
                json.required("deal").asText(),
                json.required("row").asLong(),
                json.has("at") ? instant(json.path("at")) : null,
                json.required("activity").asText(),
                entered,
                text(json, "by"),
                facts(json));
    }

    private static DealFacts facts(JsonNode json) {
        Map<String, String> attributes = new HashMap<>();
        json.path("attributes")
                .properties()
                .forEach(e -> attributes.put(e.getKey(), e.getValue().asText()));
        String amount = text(json, "amount");
        return new DealFacts(
                amount == null ? null : new BigDecimal(amount),
                text(json, "currency"),
                text(json, "owner"),
                text(json, "account"),
                text(json, "team"),
                text(json, "channel"),
                attributes);
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void put(ObjectNode json, String field, ObjectNode value) {
        if (!value.isEmpty()) {
            json.set(field, value);
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.has(field) ? json.path(field).asText() : null;
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant instant(JsonNode micros) {
        return Instant.EPOCH.plus(micros.asLong(), ChronoUnit.MICROS);
    }
}
