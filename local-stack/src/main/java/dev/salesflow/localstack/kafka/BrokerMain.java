package dev.salesflow.localstack.kafka;

import kafka.Kafka;
import kafka.tools.StorageTool;

/// Main class of the broker's process: formats the data folder when it is new, then runs the
/// broker, and ends it in good order when the process that started it is gone.
final class BrokerMain {

    /// Any fixed value will do: this cluster never meets another.
    private static final String CLUSTER_ID = "c2FsZXNmbG93LWxvY2FsMQ";

    private BrokerMain() {}

    /// Formats and runs.
    ///
    /// @param arguments the path of the broker's properties
    public static void main(String[] arguments) {
        String properties = arguments[0];
        String[] format = {"format", "-t", CLUSTER_ID, "-c", properties, "--ignore-formatted"};
        int code = StorageTool.execute(format, System.out);
        if (code != 0) {
            System.exit(code);
        }
        Thread.ofVirtual().start(BrokerMain::endWithTheParent);
        Kafka.main(new String[] {properties});
    }

    private static void endWithTheParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        System.exit(0);
    }
}
