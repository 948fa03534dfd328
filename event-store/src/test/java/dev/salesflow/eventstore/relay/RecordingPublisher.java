package dev.salesflow.eventstore.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Notes what another publisher has had acknowledged, and how much it held at once.
public final class RecordingPublisher implements EventPublisher {

    private final EventPublisher publisher;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();

    /// @param publisher that does the work
    public RecordingPublisher(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(List<ProducerRecord<String, byte[]>> records) {
        mostInFlight.accumulateAndGet(inFlight.addAndGet(records.size()), Math::max);
        try {
            publisher.publish(records);
            records.forEach(next -> acknowledged.add(eventId(next)));
        } finally {
            inFlight.addAndGet(-records.size());
        }
    }

    /// The ids of all events that were acknowledged so far.
    public Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /// Whether the event was acknowledged.
    public boolean has(UUID eventId) {
        return acknowledged.contains(eventId);
    }

    /// The greatest number of events that were under way at one time.
    public int mostInFlight() {
        return mostInFlight.get();
    }

    private static UUID eventId(ProducerRecord<String, byte[]> kafka) {
        return UUID.fromString(new String(kafka.headers().lastHeader("ce_id").value(), UTF_8));
    }
}
