package dev.salesflow.deal.process;

import dev.salesflow.deal.process.SalesProcessCommand.Design;
import dev.salesflow.deal.process.SalesProcessCommand.PublishProcess;
import dev.salesflow.deal.process.SalesProcessCommand.PublishVersion;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.events.process.SalesProcessEvent.SalesProcessPublished;
import dev.salesflow.eventstore.Scenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesProcessDeciderTest {

    private final Scenario<
                    SalesProcess, SalesProcessCommand, SalesProcessEvent, SalesProcessRejection>
            process = Scenario.of(SalesProcessDecider.DECIDER);

    @Test
    void a_process_begins_with_version_1() {
        process.given()
                .when(new PublishProcess("service", design("SURVEY", "OFFER")))
                .then(published(1, "SURVEY", "OFFER"));
    }

    @Test
    void a_key_belongs_to_one_process() {
        process.given(published(1, "SURVEY"))
                .when(new PublishProcess("service", design("OFFER")))
                .thenRejected(new SalesProcessRejection.ProcessExists("service", 1));
    }

    @Test
    void versions_are_counted() {
        process.given(published(1, "SURVEY"), published(2, "SURVEY", "OFFER"))
                .when(new PublishVersion(design("OFFER")))
                .then(published(3, "OFFER"));
    }

    @Test
    void a_version_that_says_the_same_is_none() {
        process.given(published(1, "SURVEY"))
                .when(new PublishVersion(design("SURVEY")))
                .thenNothing();
    }

    @Test
    void a_process_that_is_not_there_has_no_next_version() {
        process.given()
                .when(new PublishVersion(design("SURVEY")))
                .thenRejected(new SalesProcessRejection.ProcessNotFound());
    }

    @Test
    void two_stages_do_not_share_a_code() {
        process.given()
                .when(new PublishProcess("service", design("SURVEY", "OFFER", "SURVEY")))
                .thenRejected(new SalesProcessRejection.StageRepeated("SURVEY"));
    }

    @Test
    void a_stage_is_not_called_like_an_outcome() {
        process.given()
                .when(new PublishProcess("service", design("SURVEY", "WON")))
                .thenRejected(
                        new SalesProcessRejection.StageReserved(
                                "WON", List.of("START", "WON", "LOST", "OPEN")));
    }

    private static Design design(String... stages) {
        return new Design(
                "Service",
                "服务",
                Arrays.stream(stages)
                        .map(code -> new ProcessStage(code, code, code, null, null))
                        .toList());
    }

    private static SalesProcessPublished published(int version, String... stages) {
        return new SalesProcessPublished(
                "service", version, "Service", "服务", design(stages).stages());
    }
}
