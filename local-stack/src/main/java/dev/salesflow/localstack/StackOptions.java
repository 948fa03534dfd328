package dev.salesflow.localstack;

/// How a stack for tests is started.
///
/// @param durable true keeps fsync on, for measurements; false is faster
/// @param kafkaAtOnce false starts Kafka when a test first asks for it
public record StackOptions(boolean durable, boolean kafkaAtOnce) {

    /// fsync off, Kafka on demand.
    public static StackOptions quick() {
        return new StackOptions(false, false);
    }
}
