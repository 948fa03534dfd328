package dev.salesflow.localstack.kafka;

import java.nio.file.Path;

/// The settings of the one broker.
final class BrokerProperties {

    private BrokerProperties() {}

    static String text(int port, int controllerPort, Path data) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=CLIENTS://127.0.0.1:%1$d
        inter.broker.listener.name=CLIENTS
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        # services make their topics themselves; a misspelt name must not make one
        auto.create.topics.enable=false
        # events are kept forever
        log.retention.ms=-1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        group.initial.rebalance.delay.ms=0
        # one machine: few threads, and a cleaner that fits into the heap
        num.network.threads=2
        num.io.threads=4
        log.cleaner.dedupe.buffer.size=8388608
        """
                .formatted(port, controllerPort, data);
    }
}
