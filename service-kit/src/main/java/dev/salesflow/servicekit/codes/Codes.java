package dev.salesflow.servicekit.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.salesflow.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// All codes of the product by the name of their list, as they stand in `codes.json`.
public final class Codes {

    private static final Map<String, List<Code>> ALL = load();

    private Codes() {}

    /// Code lists by name, such as `AcquisitionChannel`.
    public static Map<String, List<Code>> all() {
        return ALL;
    }

    private static Map<String, List<Code>> load() {
        try (var stream = Objects.requireNonNull(Codes.class.getResourceAsStream("/codes.json"))) {
            return new TreeMap<>(
                    EventJson.mapper()
                            .readValue(stream, new TypeReference<Map<String, List<Code>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
