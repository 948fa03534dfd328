package dev.salesflow.events;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/// The AsyncAPI 3.0 document of all topics, made from the registry.
final class AsyncApi {

    private static final String SCHEMAS = "../event-contracts/src/main/resources/schemas/";
    private static final String HEAD =
            """
            # Made from the event registry; to renew it, run the tests of event-contracts with
            # -Dsalesflow.update-schemas=true
            asyncapi: 3.0.0
            info:
              title: Salesflow events
              version: 1.0.0
              description: >-
                What happened in sales, as CloudEvents 1.0 in Kafka's binary mode: attributes in
                headers, JSON in the body, the stream id as key. Within a stream events come in order;
                a consumer may see one more than once and tells it by ce_id. Event types gain optional
                fields and never change otherwise; ignore fields that you do not know.
            defaultContentType: application/json
            """;

    private AsyncApi() {}

    static String document() {
        return HEAD
                + section("channels:\n", AsyncApi::channels)
                + section("operations:\n", AsyncApi::operations)
                + "components:\n  messages:\n"
                + Contract.all().stream().map(AsyncApi::message).collect(joining())
                + AsyncApiParts.CONTACT_ERASED
                + AsyncApiParts.DEAD_LETTER
                + AsyncApiParts.HEADERS;
    }

    private interface PartOfTopic {
        String of(Topic topic);
    }

    private static String section(String head, PartOfTopic part) {
        return head + Arrays.stream(Topic.values()).map(part::of).collect(joining());
    }

    private static String channels(Topic topic) {
        var messages =
                Contract.on(topic).stream()
                                .map(Contract::name)
                                .map(AsyncApi::reference)
                                .collect(joining())
                        + (topic == Topic.CONTACT ? reference("ContactErased") : "");
        return """
          %1$s:
            address: %2$s
            description: >-
              %3$s
            messages:
        %4$s    bindings:
              kafka:
                partitions: %5$d
                topicConfiguration:
                  %6$s
          %1$sDeadLetters:
            address: %7$s
            description: Records of %2$s that a consumer could not take in, with the reason.
            messages:
        %8$s    bindings:
              kafka:
                partitions: 1
                topicConfiguration:
                  retention.ms: -1
        """
                .formatted(
                        key(topic),
                        topic.topicName(),
                        EventMeaning.of(topic),
                        messages,
                        Topic.PARTITIONS,
                        topic == Topic.CONTACT ? "cleanup.policy: [compact]" : "retention.ms: -1",
                        topic.deadLetterName(),
                        reference("DeadLetter"));
    }

    private static String operations(Topic topic) {
        return """
          publish%1$s:
            action: send
            channel: {$ref: '#/channels/%2$s'}
          park%1$s:
            action: send
            channel: {$ref: '#/channels/%2$sDeadLetters'}
        """
                .formatted(capital(key(topic)), key(topic));
    }

    private static String message(Contract contract) {
        var isEvent = DomainEvent.class.isAssignableFrom(contract.type());
        return """
            %1$s:
              name: %2$s
              title: %1$s
              summary: >-
                %3$s
        %4$s      payload: {$ref: '%5$s'}
              bindings:
                kafka:
                  key: {type: string, format: uuid}
        """
                .formatted(
                        contract.name(),
                        isEvent ? typeOf(contract).cloudEventType() : contract.toString(),
                        EventMeaning.of(contract.type()),
                        isEvent ? AsyncApiParts.headers(typeOf(contract)) : "",
                        SCHEMAS + contract.file());
    }

    private static EventType typeOf(Contract contract) {
        return EventRegistry.all().stream()
                .filter(type -> type.record() == contract.type())
                .findFirst()
                .orElseThrow();
    }

    private static String reference(String message) {
        return "      %1$s: {$ref: '#/components/messages/%1$s'}\n".formatted(message);
    }

    private static String key(Topic topic) {
        var words = topic.aggregate().split("-");
        return words[0] + Arrays.stream(words).skip(1).map(AsyncApi::capital).collect(joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
