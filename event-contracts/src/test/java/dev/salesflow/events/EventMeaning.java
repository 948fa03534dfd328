package dev.salesflow.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/// What a published type means: the first sentence of its documentation in the source.
final class EventMeaning {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?\\.(?= |$)");

    private EventMeaning() {}

    static String of(Class<?> type) {
        if (type == DayOfWeek.class) {
            return "A day of the week, as in ISO 8601.";
        }
        var sentence = FIRST_SENTENCE.matcher(documentation(type));
        if (!sentence.find()) {
            throw new IllegalStateException(type + " has no sentence on what it means");
        }
        return sentence.group();
    }

    /// What a topic is about, as the interface of its events says.
    static String of(Topic topic) {
        return topic == Topic.CONTACT
                ? "People by contact id, the only personal data; compacted, a tombstone erases."
                : of(Contract.on(topic).getFirst().type().getInterfaces()[0]);
    }

    private static String documentation(Class<?> type) {
        var above = new ArrayDeque<String>();
        for (var line : source(type).lines().map(String::strip).toList()) {
            if (line.matches(".*\\b(record|interface|enum) " + type.getSimpleName() + "\\b.*")) {
                return String.join(" ", above);
            }
            if (line.startsWith("///")) {
                above.add(line.substring(3).strip());
            } else if (!line.startsWith("@")) {
                above.clear();
            }
        }
        throw new IllegalStateException(type + " is not in its source file");
    }

    private static String source(Class<?> type) {
        var file = type.getNestHost().getName().replace('.', '/') + ".java";
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
