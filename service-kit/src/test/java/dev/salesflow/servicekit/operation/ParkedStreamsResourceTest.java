package dev.salesflow.servicekit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.servicekit.problem.ProblemException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class ParkedStreamsResourceTest {

    private static final ReleaseRequest REQUEST = new ReleaseRequest("reporting", "deal-1");

    @Test
    void a_stream_that_still_cannot_be_read_is_answered_with_the_reason() {
        assertStaysParked(new UnreadableEvent("no type DealFolded"), "no type DealFolded");
    }

    @Test
    void a_stream_whose_effect_still_fails_stays_parked_and_quotes_no_row() {
        assertStaysParked(
                new IllegalStateException("duplicate key (Wang Fang)"),
                "a record can be read but not taken in, the log says why");
    }

    @Test
    void a_failure_that_passes_is_left_to_a_later_try() {
        var away = new IllegalStateException(new ConnectException("refused"));

        assertThat(ParkedStreamsResource.afterFailure(REQUEST, away)).isSameAs(away);
    }

    private static void assertStaysParked(RuntimeException failure, String cause) {
        assertThat(ParkedStreamsResource.afterFailure(REQUEST, failure))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().kind().status()).isEqualTo(422);
                            assertThat(e.problem().kind().code())
                                    .isEqualTo("STREAM_STILL_UNREADABLE");
                            assertThat(e.problem().detail())
                                    .isEqualTo(
                                            "Nothing was released; mend the cause first: " + cause);
                        });
    }
}
