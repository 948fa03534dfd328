package dev.salesflow.localstack.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.localstack.child.StartFailure;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final int MORE_THAN_A_BLOCK = 150;

    @Test
    void a_taken_port_is_named_with_its_owner_and_the_variable_to_set() throws IOException {
        Map<String, String> environment = freePorts();
        int port = Integer.parseInt(environment.get("SALESFLOW_PORT_DEAL"));
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.of(environment).taken())
                    .singleElement()
                    .asString()
                    .startsWith("port " + port + " (deal) is taken by ")
                    .contains("(process " + ProcessHandle.current().pid() + ")")
                    .endsWith("set SALESFLOW_PORT_DEAL to another port");
        }
    }

    @Test
    void free_ports_are_not_reported() {
        assertThat(Ports.of(freePorts()).taken()).isEmpty();
    }

    @Test
    void no_free_port_is_given_twice_even_while_nothing_listens_on_it() {
        assertThat(Stream.generate(Ports::anyFree).limit(MORE_THAN_A_BLOCK))
                .doesNotHaveDuplicates();
    }

    @Test
    void two_processes_are_given_different_free_ports() throws Exception {
        var other =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                FreePortsOfAnother.class.getName())
                        .redirectError(Redirect.INHERIT)
                        .start();
        try (var lines = other.inputReader()) {
            var given = Stream.of(lines.readLine().split(",")).map(Integer::valueOf).toList();
            assertThat(given).hasSize(FreePortsOfAnother.ASKED);
            assertThat(Stream.generate(Ports::anyFree).limit(MORE_THAN_A_BLOCK))
                    .doesNotContainAnyElementsOf(given);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void what_is_no_port_is_refused_with_the_variable() {
        assertThatThrownBy(() -> Ports.of(Map.of("SALESFLOW_PORT_KAFKA", "90940")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("SALESFLOW_PORT_KAFKA is \"90940\"; expected a port from 1 to 65535");
    }

    @Test
    void two_parts_do_not_share_a_port() {
        assertThatThrownBy(() -> Ports.of(Map.of("SALESFLOW_PORT_LEAD", "8080")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("gateway and lead both have port 8080");
    }

    private static Map<String, String> freePorts() {
        return Arrays.stream(Part.values())
                .collect(Collectors.toMap(Part::variable, _ -> "" + Ports.anyFree()));
    }
}
