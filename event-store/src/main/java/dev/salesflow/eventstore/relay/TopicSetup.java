package dev.salesflow.eventstore.relay;

import dev.salesflow.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics of the published language where they do not exist yet: kept for ever,
/// contacts compacted.
public final class TopicSetup {

    private TopicSetup() {}

    /// Creates what is missing; fails while the broker is away.
    public static void ensureTopics(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        try (var admin = Admin.create(settings)) {
            for (var creation : admin.createTopics(topics()).values().values()) {
                try {
                    creation.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new RelayInterrupted("topics could not be created", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayInterrupted("interrupted while creating topics", e);
        } catch (TimeoutException e) {
            throw new RelayInterrupted("broker did not answer", e);
        }
    }

    private static List<NewTopic> topics() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            var cleanup =
                    topic == Topic.CONTACT
                            ? Map.of(
                                    TopicConfig.CLEANUP_POLICY_CONFIG,
                                    TopicConfig.CLEANUP_POLICY_COMPACT)
                            : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
            topics.add(
                    new NewTopic(topic.topicName(), Optional.of(Topic.PARTITIONS), Optional.empty())
                            .configs(cleanup));
            topics.add(
                    new NewTopic(topic.deadLetterName(), Optional.of(1), Optional.empty())
                            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        }
        return topics;
    }
}
