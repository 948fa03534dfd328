package dev.salesflow.lead.facts.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead's dossier: what is verified, disputed, only reported and missing, and who the key people
/// are.
///
/// @param facts those that are known
/// @param missing of which no source says anything
/// @param requiredForQualification what the ideal customer profile wants verified
/// @param readyToQualify whether the lead would be qualified now
@Schema(
        examples =
                """
                {"facts": [{"fact": "BUDGET", "status": "REPORTED", "value": "120000 CNY",
                   "statements": [{"value": "120000 CNY", "source": "first call",
                     "statedAt": "2026-03-02T02:30:00Z", "recordedBy": "hunter"}]}],
                 "verified": [], "disputed": [], "reported": ["BUDGET"],
                 "missing": ["NEED", "DECISION_MAKER", "PURCHASE_WITHIN_MONTHS"],
                 "requiredForQualification": ["NEED", "BUDGET"], "readyToQualify": false,
                 "keyPeople": [{"contactId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                   "name": "Wang Fang", "role": "DECISION_MAKER", "reached": true}]}
                """)
public record DossierView(
        List<Fact> facts,
        List<LeadFact> verified,
        List<LeadFact> disputed,
        List<LeadFact> reported,
        List<LeadFact> missing,
        Set<LeadFact> requiredForQualification,
        boolean readyToQualify,
        List<Person> keyPeople) {

    /// What is known in one respect; `value` is what was said last.
    public record Fact(
            LeadFact fact, FactStatus status, String value, List<Statement> statements) {}

    /// A key person; the name is gone once erased.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(UUID contactId, @Nullable String name, BuyingRole role, boolean reached) {}

    static DossierView of(
            LeadDetails lead,
            Set<LeadFact> required,
            boolean readyToQualify,
            Map<UUID, ContactDetails> people) {
        var facts =
                lead.facts().entrySet().stream()
                        .map(known ->
                                new Fact(
                                        known.getKey(),
                                        known.getValue().status(),
                                        known.getValue().value(),
                                        known.getValue().statements()))
                        .sorted((one, other) -> one.fact().compareTo(other.fact()))
                        .toList();
        return new DossierView(
                facts,
                with(FactStatus.VERIFIED, facts),
                with(FactStatus.DISPUTED, facts),
                with(FactStatus.REPORTED, facts),
                Arrays.stream(LeadFact.values())
                        .filter(fact -> !lead.facts().containsKey(fact))
                        .toList(),
                required,
                readyToQualify,
                lead.keyPeople().stream().map(person -> named(person, people)).toList());
    }

    private static List<LeadFact> with(FactStatus status, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.status() == status).map(Fact::fact).toList();
    }

    private static Person named(KeyPerson person, Map<UUID, ContactDetails> people) {
        var details = people.get(person.contactId());
        return new Person(
                person.contactId(),
                details == null ? null : details.name(),
                person.role(),
                person.reached());
    }
}
