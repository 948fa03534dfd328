package dev.salesflow.lead.facts.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
/// @param readyToQualify whether the lead as it is now is good enough for a deal, also when it was
///   qualified before
/// @param notReady what stands against that, with the codes of the refusals of qualification; empty
///   when nothing does
@Schema(
        examples =
                """
                {"facts": [{"fact": "BUDGET", "status": "REPORTED", "value": "120000 CNY",
                   "statements": [{"value": "120000 CNY", "source": "first call",
                     "statedAt": "2026-03-02T02:30:00Z", "recordedBy": "hunter"}]}],
                 "verified": [], "disputed": [], "reported": ["BUDGET"],
                 "missing": ["NEED", "DECISION_MAKER", "PURCHASE_WITHIN_MONTHS"],
                 "requiredForQualification": ["NEED", "BUDGET"], "readyToQualify": false,
                 "notReady": [{"code": "FACTS_MISSING", "label": "Facts are not recorded",
                   "facts": ["NEED", "DECISION_MAKER", "PURCHASE_WITHIN_MONTHS"]},
                   {"code": "FACTS_NOT_VERIFIED", "label": "Facts are not verified",
                   "facts": ["BUDGET"]},
                   {"code": "OWNER_MISSING", "label": "Nobody owns the lead", "facts": []}],
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
        List<Obstacle> notReady,
        List<Person> keyPeople) {

    /// What is known in one respect; `value` is what was said last.
    public record Fact(
            LeadFact fact, FactStatus status, String value, List<Statement> statements) {}

    /// What stands against qualification.
    ///
    /// @param label what the code says, in the reader's language
    /// @param facts that it is about; none when it is about something else
    public record Obstacle(String code, String label, Set<LeadFact> facts) {

        static Obstacle of(LeadRejection rejection, Locale language) {
            var kind = LeadProblems.of(rejection).kind();
            return new Obstacle(kind.code(), kind.title(language), facts(rejection));
        }

        private static Set<LeadFact> facts(LeadRejection rejection) {
            return switch (rejection) {
                case LeadRejection.FactsMissing(var missing) -> missing;
                case LeadRejection.FactsNotVerified(var reported, var disputed) -> {
                    var unproven = EnumSet.noneOf(LeadFact.class);
                    unproven.addAll(reported);
                    unproven.addAll(disputed);
                    yield unproven;
                }
                case LeadRejection _ -> Set.of();
            };
        }
    }

    /// A key person; the name is gone once erased.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(UUID contactId, @Nullable String name, BuyingRole role, boolean reached) {}

    static DossierView of(
            LeadDetails lead,
            Set<LeadFact> required,
            List<Obstacle> notReady,
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
                notReady.isEmpty(),
                notReady,
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
