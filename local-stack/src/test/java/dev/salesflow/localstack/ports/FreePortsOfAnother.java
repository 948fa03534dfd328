package dev.salesflow.localstack.ports;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process that asks for free ports, so many that it needs nearly half of the blocks, prints them
/// and holds them until its input ends.
final class FreePortsOfAnother {

    static final int ASKED = 5_000;

    private FreePortsOfAnother() {}

    static void main() throws IOException {
        System.out.println(
                Stream.generate(Ports::anyFree)
                        .limit(ASKED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        System.in.readAllBytes();
    }
}
