package dev.salesflow.events;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;

/// The event catalogue in words, made from the registry and the documentation of the records.
final class EventCatalogue {

    private static final String RESOURCES = "../event-contracts/src/main/resources/";
    private static final String HEAD =
            """
            <!-- Made from the event registry; to renew it, run the tests of event-contracts with
                 -Dsalesflow.update-schemas=true -->
            # Events

            What Salesflow stores and publishes, by topic. A field with `?` may be absent. Each name
            leads to its JSON Schema; headers and dead letters are in [asyncapi.yaml](asyncapi.yaml).
            """;

    private EventCatalogue() {}

    static String document() {
        return HEAD
                + Arrays.stream(Topic.values()).map(EventCatalogue::topic).collect(joining())
                + values();
    }

    private static String topic(Topic topic) {
        var rows = Contract.on(topic).stream().map(EventCatalogue::event).collect(joining());
        return """

        ## `%s`

        %s

        | event | meaning | fields |
        | --- | --- | --- |
        %s\
        """
                .formatted(topic.topicName(), EventMeaning.of(topic), rows);
    }

    private static String event(Contract contract) {
        return "| [%1$s](%2$sschemas/%3$s) ([example](%2$sexamples/%3$s)) | %4$s | %5$s |\n"
                .formatted(
                        contract.name(),
                        RESOURCES,
                        contract.file(),
                        EventMeaning.of(contract.type()),
                        fields(contract.type()));
    }

    private static String values() {
        var rows =
                Contract.all().stream()
                        .flatMap(contract -> NestedTypes.of(contract.type()).stream().skip(1))
                        .distinct()
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .map(EventCatalogue::value)
                        .collect(joining());
        return """

        ## Values inside events

        | name | meaning | form |
        | --- | --- | --- |
        %s\
        """
                .formatted(rows);
    }

    private static String value(Class<?> type) {
        var form = type.isEnum() ? codes(type) : fields(type);
        return "| %s | %s | %s |\n".formatted(type.getSimpleName(), EventMeaning.of(type), form);
    }

    private static String codes(Class<?> type) {
        if (type.isAnnotationPresent(GrowingVocabulary.class)) {
            return "as `GET /api/v1/codes` tells";
        }
        return Arrays.stream(type.getEnumConstants())
                .map(code -> "`" + code + "`")
                .collect(joining(", "));
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(EventCatalogue::field)
                .collect(joining(", "));
    }

    private static String field(RecordComponent field) {
        var type = field.getDeclaringRecord();
        var mark = SchemaGenerator.isAlwaysWritten(type, field.getName()) ? "" : "?";
        return "`%s%s` %s".formatted(field.getName(), mark, words(field.getGenericType()));
    }

    private static String words(Type type) {
        return type.getTypeName()
                .replaceAll("[\\w.]+[.$](\\w+)", "$1")
                .replace("<", " of ")
                .replace(", ", " to ")
                .replace(">", "");
    }
}
