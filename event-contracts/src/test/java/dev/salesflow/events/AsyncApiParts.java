package dev.salesflow.events;

/// The parts of the AsyncAPI document that do not depend on the registry.
final class AsyncApiParts {

    static final String CONTACT_ERASED =
            """
                ContactErased:
                  name: ContactErased
                  title: ContactErased
                  summary: >-
                    The person with this key was erased; keep nothing.
                  payload: {type: 'null'}
                  bindings:
                    kafka:
                      key: {type: string, format: uuid}
            """;

    static final String DEAD_LETTER =
            """
                DeadLetter:
                  name: DeadLetter
                  title: DeadLetter
                  summary: >-
                    A record as it was received, with its headers and where and why it was parked.
                  headers: {$ref: '#/components/schemas/DeadLetterHeaders'}
                  payload: {}
                  bindings:
                    kafka:
                      key: {type: string}
            """;

    static final String HEADERS =
            """
              schemas:
                CloudEventHeaders:
                  type: object
                  required: [ce_specversion, ce_id, ce_source, ce_type, ce_subject, ce_time,
                             ce_sequence, ce_dataschema, ce_recordedtime, ce_correlationid,
                             ce_actor, content-type]
                  properties:
                    ce_specversion: {type: string, const: '1.0'}
                    ce_id: {type: string, format: uuid, description: the event's id}
                    ce_source:
                      type: string
                      description: the service that owns the stream
                      examples: [deal-service]
                    ce_type: {type: string, description: name and schema version of the event}
                    ce_subject: {type: string, format: uuid, description: 'the stream id, as the key'}
                    ce_time: {type: string, format: date-time, description: when it happened}
                    ce_sequence:
                      type: string
                      pattern: '^[0-9]{10}$'
                      description: the version of the stream after the event, without holes
                    ce_dataschema: {type: string, description: path of the payload's schema}
                    ce_recordedtime: {type: string, format: date-time, description: when it was stored}
                    ce_correlationid: {type: string, format: uuid, description: what it belongs to}
                    ce_causationid: {type: string, format: uuid, description: the event that led to it}
                    ce_actor: {type: string, description: pseudonymous account of who acted}
                    traceparent: {type: string, description: W3C trace context}
                    content-type: {type: string, const: application/json}
                DeadLetterHeaders:
                  type: object
                  description: the headers of the record, and these
                  required: [dlt_consumer, dlt_partition, dlt_offset, dlt_reason]
                  properties:
                    dlt_consumer: {type: string, description: the consumer group that parked it}
                    dlt_partition: {type: string, pattern: '^[0-9]+$', description: where it lay}
                    dlt_offset: {type: string, pattern: '^[0-9]+$', description: where it lay}
                    dlt_reason: {type: string, description: why it could not be taken in}
            """;

    private AsyncApiParts() {}

    /// The headers of one event type.
    static String headers(EventType type) {
        return """
              headers:
                allOf:
                  - $ref: '#/components/schemas/CloudEventHeaders'
                  - properties:
                      ce_type: {const: %s}
                      ce_dataschema: {const: %s}
        """
                .formatted(type.cloudEventType(), type.dataSchema());
    }
}
