package dev.salesflow.localstack;

import dev.salesflow.localstack.ports.Ports;

/// The ports of a stack for tests.
record StackPorts(int postgres, int kafka, int kafkaController, int identity) {

    static StackPorts free() {
        return new StackPorts(Ports.anyFree(), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
    }

    static StackPorts parse(String text) {
        String[] ports = text.split(",", -1);
        return new StackPorts(
                Integer.parseInt(ports[0]),
                Integer.parseInt(ports[1]),
                Integer.parseInt(ports[2]),
                Integer.parseInt(ports[3]));
    }

    String print() {
        return "%d,%d,%d,%d".formatted(postgres, kafka, kafkaController, identity);
    }
}
