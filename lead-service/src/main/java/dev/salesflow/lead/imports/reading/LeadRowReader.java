package dev.salesflow.lead.imports.reading;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.duplicate.IdentityKeys;
import dev.salesflow.lead.imports.mapping.LeadColumn;
import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.words.PersonName;
import dev.salesflow.servicekit.rows.Fields;
import dev.salesflow.servicekit.rows.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Understands rows as a mapping says; one row at a time, without memory of others.
public final class LeadRowReader {
    /// How far ahead of our clock another clock may be. Not a day, as past deals have it: a lead is
    /// worked on at once, and its history must not begin after its next step.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final LeadMapping mapping;
    private final String actor;
    private final Instant startedAt;
    private final Predicate<String> emails;

    /// A reader for one import.
    ///
    /// @param actor who imports
    /// @param startedAt when leads come in whose row does not say it
    /// @param emails whether capture takes a text as an e-mail address
    public LeadRowReader(
            LeadMapping mapping, String actor, Instant startedAt, Predicate<String> emails) {
        this.mapping = mapping;
        this.actor = actor;
        this.startedAt = startedAt;
        this.emails = emails;
    }

    /// What the row says of a lead, or every fault it has.
    public Interpreted read(Row.Parsed row) {
        var values = new LeadValues(mapping, new Fields(row), emails);
        var lead = lead(row.number(), values);
        if (lead != null && lead.decide(null) instanceof ImportedLead.Decided.Refused(var reason)) {
            refused(reason, values);
        }
        return lead == null || !values.errors().isEmpty()
                ? new Interpreted.Rejected(values.errors())
                : new Interpreted.Read(lead);
    }

    /// The lead, unless something is missing without which there is none.
    private @Nullable ImportedLead lead(long number, LeadValues values) {
        var company = values.required(LeadColumn.COMPANY, null, LeadFault.EMPTY_COMPANY);
        var channel = values.channel();
        var source =
                values.required(
                        LeadColumn.SOURCE, mapping.defaults().source(), LeadFault.EMPTY_SOURCE);
        var capturedAt = values.instant(startedAt.plus(CLOCK_TOLERANCE));
        var externalId = values.externalId();
        var registeredId = values.text(LeadColumn.REGISTERED_ID);
        var person = values.person(company);
        if (company == null || channel == null || source == null) {
            return null;
        }
        var keys = IdentityKeys.of(company, registeredId, person.phone(), person.email());
        var id = LeadIds.of(source, externalId, keys);
        var contact = person.details(LeadIds.contact(id));
        var at = Objects.requireNonNullElse(capturedAt, startedAt);
        return new ImportedLead(
                id,
                number,
                externalId,
                capture(values, channel, source, company, registeredId, contact),
                facts(values, company, contact, source, at),
                contact,
                keys,
                at);
    }

    private LeadCommand.Capture capture(
            LeadValues values,
            AcquisitionChannel channel,
            String source,
            String company,
            @Nullable String registeredId,
            @Nullable ContactDetails contact) {
        var defaults = mapping.defaults();
        var kind =
                values.code(
                        LeadColumn.SOURCE_KIND, SourceKind.class, LeadFault.UNKNOWN_SOURCE_KIND);
        var customer =
                values.code(
                        LeadColumn.CUSTOMER_KIND,
                        CustomerKind.class,
                        LeadFault.UNKNOWN_CUSTOMER_KIND);
        return new LeadCommand.Capture(
                channel,
                kind == null && channel == defaults.channel() ? defaults.sourceKind() : kind,
                source,
                values.text(LeadColumn.CAMPAIGN, defaults.campaign()),
                Map.of(),
                company,
                registeredId,
                Objects.requireNonNullElse(customer, defaults.customerKind()),
                values.text(LeadColumn.TERRITORY, defaults.territory()),
                values.text(LeadColumn.BRAND, defaults.brand()),
                contact == null ? null : contact.contactId(),
                null,
                null,
                null,
                List.of());
    }

    private List<LeadCommand.RecordFact> facts(
            LeadValues values,
            String company,
            @Nullable ContactDetails contact,
            String source,
            Instant at) {
        var said = Objects.requireNonNullElse(mapping.factSource(), source);
        var person = PersonName.of(contact == null ? "" : contact.name());
        return values.facts(person, company).entrySet().stream()
                .map(fact ->
                        new LeadCommand.RecordFact(
                                fact.getKey(), fact.getValue(), said, at, actor, at))
                .toList();
    }

    private static void refused(LeadRejection reason, LeadValues values) {
        switch (reason) {
            case LeadRejection.SourceKindOfOtherChannel(var kind, var channel) ->
                    values.error(
                            LeadColumn.SOURCE_KIND,
                            LeadFault.SOURCE_KIND_OF_OTHER_CHANNEL,
                            kind + " is no kind of source of " + channel + "; correct either.");
            case LeadRejection.ReferrerMissing() ->
                    values.error(
                            LeadColumn.SOURCE_KIND,
                            LeadFault.REFERRER_MISSING,
                            "A file names no referrer: leave the kind of source out, or capture"
                                    + " the lead by itself.");
            case LeadRejection other ->
                    throw new IllegalStateException("an imported lead is refused: " + other);
        }
    }

    /// The person of a row.
    record Person(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String position) {

        @Nullable ContactDetails details(UUID contactId) {
            return name == null
                    ? null
                    : new ContactDetails(contactId, name, phone, email, position);
        }
    }
}
