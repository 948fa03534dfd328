package dev.salesflow.localstack.ports;

import dev.salesflow.localstack.child.StartFailure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The port of each part.
public final class Ports {

    private final EnumMap<Part, Integer> numbers;

    private Ports(EnumMap<Part, Integer> numbers) {
        this.numbers = numbers;
    }

    /// Default ports, changed by the variables `SALESFLOW_PORT_<PART>`.
    ///
    /// @throws StartFailure when a variable is not a port number or two parts share a port
    public static Ports of(Map<String, String> environment) {
        EnumMap<Part, Integer> numbers = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int number = number(part, environment.get(part.variable()));
            numbers.forEach((other, taken) -> refuseShared(part, other, number, taken));
            numbers.put(part, number);
        }
        return new Ports(numbers);
    }

    public int of(Part part) {
        return Objects.requireNonNull(numbers.get(part));
    }

    /// One sentence for each port that something else listens on: who has it and what to set.
    public List<String> taken() {
        return Arrays.stream(Part.values())
                .filter(part -> !FreePorts.isFree(of(part)))
                .map(part -> sentence(part, of(part)))
                .toList();
    }

    /// A port on which nothing listens, outside the range for outgoing connections; neither this
    /// process nor another that asks here gets it again while this one runs.
    public static int anyFree() {
        return FreePorts.next();
    }

    private static String sentence(Part part, int number) {
        return "port %d (%s) is taken by %s; end it or set %s to another port"
                .formatted(number, part.label(), PortOwner.describe(number), part.variable());
    }

    private static int number(Part part, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return part.defaultPort();
        }
        // five digits at most, so that parsing cannot overflow
        int number = text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
        if (number < 1 || number > 65_535) {
            throw new StartFailure(
                    "%s is \"%s\"; expected a port from 1 to 65535"
                            .formatted(part.variable(), text));
        }
        return number;
    }

    private static void refuseShared(Part part, Part other, int number, int taken) {
        if (number == taken) {
            throw new StartFailure(
                    "%s and %s both have port %d; set %s or %s to another port"
                            .formatted(
                                    other.label(),
                                    part.label(),
                                    number,
                                    other.variable(),
                                    part.variable()));
        }
    }
}
