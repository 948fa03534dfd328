package dev.salesflow.lead.strategy.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.lead.StrategyStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A strategy as answered.
///
/// @param standing whether it is the lead's newest
/// @param aim gone when the person is erased, as all its words
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-cccc-7000-8000-00000000000c",
                 "leadId": "0196b1f0-0000-7000-8000-000000000001", "standing": true,
                 "writtenAt": "2026-05-04T07:30:00Z", "aim": "A trial on one line by May",
                 "approach": "Win the plant manager before purchasing",
                 "steps": [{"what": "Visit the plant with the application engineer",
                   "responsibleId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                   "dueOn": "2027-03-12"}]}
                """)
public record StrategyView(
        UUID id,
        UUID leadId,
        boolean standing,
        Instant writtenAt,
        @Nullable String aim,
        @Nullable String approach,
        List<Step> steps) {

    /// The name of the words that say what is to be reached.
    public static final String AIM = "aim";

    /// The name of the words that say how.
    public static final String APPROACH = "approach";

    /// Who does what by when.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(@Nullable String what, UUID responsibleId, LocalDate dueOn) {}

    /// The name of the words that say what a step is, counted from 0.
    public static String step(int index) {
        return "step" + index;
    }

    static StrategyView of(StrategyEntry row, Map<String, String> words) {
        var written = written(row);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < written.length; i++) {
            var step = written[i];
            steps.add(new Step(words.get(step(i)), step.responsibleId(), step.dueOn()));
        }
        return new StrategyView(
                row.id,
                row.leadId,
                row.standing,
                row.writtenAt,
                words.get(AIM),
                words.get(APPROACH),
                steps);
    }

    private static StrategyStep[] written(StrategyEntry row) {
        try {
            return EventJson.mapper().readValue(row.steps, StrategyStep[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("steps of strategy " + row.id + " are no JSON", e);
        }
    }
}
