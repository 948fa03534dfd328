package dev.salesflow.events;

/// How one event record is called outside the program: a stable name and schema version, never a
/// class name.
///
/// @param name the name stored with the event, such as `LeadScored`
/// @param schemaVersion 1 for the first; a breaking change is a new type, so it seldom grows
/// @param record the record that today's code reads it into
/// @param topic where it is published
public record EventType(
        String name, int schemaVersion, Class<? extends DomainEvent> record, Topic topic) {

    /// The CloudEvents type, such as `dev.salesflow.lead.LeadScored.v1`.
    public String cloudEventType() {
        return "dev.salesflow." + topic.aggregate() + "." + name + ".v" + schemaVersion;
    }

    /// The CloudEvents data schema, a path under the published contracts.
    public String dataSchema() {
        return "/schemas/" + topic.aggregate() + "/" + name + ".v" + schemaVersion + ".json";
    }
}
