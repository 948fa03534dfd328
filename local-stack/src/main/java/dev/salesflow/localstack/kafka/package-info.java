/// A real Kafka broker as a child process: one node that is broker and controller.
@NullMarked
package dev.salesflow.localstack.kafka;

import org.jspecify.annotations.NullMarked;
