package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFailureTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, true",
        "57P01, true",
        "53300, true",
        "25006, true",
        "25P02, false",
        "23505, false"
    })
    void what_the_database_says_decides(String state, boolean passing) {
        var failure = new PgException("refused", "ERROR", state, "");

        assertThat(PassingFailure.is(new CompletionException(failure))).isEqualTo(passing);
        assertThat(PassingFailure.is(asSessionsPassItOn(state))).isEqualTo(passing);
    }

    /// The driver's own exception is not in there any more.
    private static JDBCException asSessionsPassItOn(String state) {
        return new JDBCException("refused", new SQLException("refused", state), "update …");
    }

    @Test
    void a_lost_connection_passes() {
        assertThat(PassingFailure.is(new IOException("reset"))).isTrue();
        assertThat(PassingFailure.is(new VertxException("closed"))).isTrue();
    }

    @Test
    void a_stored_event_that_cannot_be_read_does_not_become_readable() {
        var unreadable = catchThrowable(() -> EventJson.read("{", TeamFormed.class));

        assertThat(unreadable).hasCauseInstanceOf(IOException.class);
        assertThat(PassingFailure.is(unreadable)).isFalse();
    }
}
