package dev.salesflow.deal.process.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.deal.process.SalesProcessCommand.Design;
import dev.salesflow.deal.process.SalesProcessCommand.PublishProcess;
import dev.salesflow.deal.process.SalesProcessDecider;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.eventstore.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "ten-steps, 10, FOCUS_PROSPECTS, COMPLETE_REFERRALS",
        "seven-steps, 7, PROSPECTING, FOLLOW_UP",
        "eight-steps, 8, PREPARATION, REVIEW",
        "manual, 8, INFORMATION, REFERRAL"
    })
    void a_shipped_process_has_its_stages_and_can_be_published(
            String key, int stages, String first, String last) {
        var template = ShippedTemplate.read(key);
        assertThat(template.key()).isEqualTo(key);
        assertThat(template.stages()).hasSize(stages);
        assertThat(template.stages().getFirst().code()).isEqualTo(first);
        assertThat(template.stages().getLast().code()).isEqualTo(last);
        var command =
                new PublishProcess(
                        key, new Design(template.name(), template.nameZh(), template.stages()));
        assertThat(SalesProcessDecider.DECIDER.decide().apply(new SalesProcess.Unknown(), command))
                .isEqualTo(
                        Decision.accepted(
                                new SalesProcessEvent.SalesProcessPublished(
                                        key,
                                        1,
                                        template.name(),
                                        template.nameZh(),
                                        template.stages())));
    }

    @ParameterizedTest
    @CsvSource({"ten-steps", "seven-steps", "eight-steps", "manual"})
    void every_shipped_stage_is_designed_in_full(String key) {
        assertThat(ShippedTemplate.read(key).stages())
                .allSatisfy(stage -> {
                    assertThat(stage.code()).matches("[A-Z][A-Z0-9_]{0,49}");
                    assertThat(stage.nameZh()).matches("\\p{IsHan}+");
                    assertThat(stage.fiveA()).isNotNull();
                    assertThat(stage.targetDays()).isPositive();
                });
    }
}
