package dev.salesflow.eventstore;

import dev.salesflow.eventstore.relay.TopicSetup;
import dev.salesflow.localstack.Stack;

/// The shared stack's broker with the topics of the published language.
public final class TestBroker {

    private static boolean ready;

    private TestBroker() {}

    /// The bootstrap servers; the first call starts the broker and makes the topics.
    public static synchronized String address() {
        var address = Stack.shared().bootstrapServers();
        if (!ready) {
            TopicSetup.ensureTopics(address);
            ready = true;
        }
        return address;
    }
}
