package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Judges what the table and the topic say about the same streams.
public final class LogOracle {

    private LogOracle() {}

    /// Every stream has the versions 1 to n, once each, in order of position.
    public static void assertWithoutHoles(List<LoggedEvent> stored) {
        byStream(stored)
                .values()
                .forEach(stream ->
                        assertThat(stream)
                                .extracting(LoggedEvent::version)
                                .isEqualTo(
                                        IntStream.rangeClosed(1, stream.size()).boxed().toList()));
    }

    /// Every stored event is published and nothing else is; the first time that each event of a
    /// stream appears on the topic is in order of version. Repeats are allowed.
    public static void assertPublished(List<LoggedEvent> stored, List<LoggedEvent> published) {
        assertWithoutHoles(stored);
        var firstTimes = byStream(List.copyOf(new LinkedHashSet<>(published)));
        assertThat(firstTimes).isEqualTo(byStream(stored));
    }

    private static Map<UUID, List<LoggedEvent>> byStream(List<LoggedEvent> log) {
        var streams = new HashMap<UUID, List<LoggedEvent>>();
        log.forEach(event ->
                streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event));
        return streams;
    }
}
