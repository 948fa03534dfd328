package dev.salesflow.lead.strategy.api;

import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.lead.strategy.list.StrategyView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be reached with a lead, how, and who does what by when.
@Schema(
        examples =
                """
                {"aim": "A trial on one line by May",
                 "approach": "Win the plant manager, who has the downtime, before purchasing",
                 "steps": [{"what": "Visit the plant with the application engineer",
                   "responsibleId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                   "dueOn": "2027-03-12"}]}
                """)
public record WriteStrategyRequest(
        @NotBlank @Size(max = 2000) String aim,
        @NotBlank @Size(max = 4000) String approach,
        @NotNull @Size(max = 50) List<@NotNull @Valid Step> steps) {

    /// Who does what by when.
    public record Step(
            @NotBlank @Size(max = 1000) String what,
            @NotNull UUID responsibleId,
            @NotNull LocalDate dueOn) {}

    /// The steps without their words.
    List<StrategyStep> strategySteps() {
        return steps.stream()
                .map(step -> new StrategyStep(step.responsibleId(), step.dueOn()))
                .toList();
    }

    /// What is said about people, kept apart from the event.
    Map<String, String> words() {
        var words = new HashMap<String, String>();
        words.put(StrategyView.AIM, aim);
        words.put(StrategyView.APPROACH, approach);
        for (var i = 0; i < steps.size(); i++) {
            words.put(StrategyView.step(i), steps.get(i).what());
        }
        return words;
    }
}
