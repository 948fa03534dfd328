package dev.salesflow.lead.imports.reading;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.imports.mapping.LeadColumn;
import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.imports.reading.LeadRowReader.Person;
import dev.salesflow.lead.words.PersonName;
import dev.salesflow.servicekit.rows.Fields;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import dev.salesflow.servicekit.words.PersonalData;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The values of one row by what they mean; errors are noted.
record LeadValues(LeadMapping mapping, Fields fields, Predicate<String> emails) {

    private static final int LONGEST_FACT = 500;

    /// Texts that go into events, which stay for ever.
    private static final Set<LeadColumn> STAYING = Set.of(LeadColumn.SOURCE, LeadColumn.CAMPAIGN);

    /// A value that must be there, in the row or in the mapping; null with an error when it is not.
    @Nullable String required(LeadColumn column, @Nullable String instead, LeadFault missing) {
        if (isEmpty(column) && instead == null) {
            var most =
                    column == LeadColumn.COMPANY ? "." : ", or name it in the mapping's defaults.";
            error(column, missing, "Fill it in" + most);
            return null;
        }
        return text(column, instead);
    }

    @Nullable String text(LeadColumn column) {
        var text = fields.text(mapping.column(column), column.longest());
        if (text == null || !STAYING.contains(column) || !PersonalData.isIn(text)) {
            return text;
        }
        error(
                column,
                LeadFault.PERSONAL_DATA,
                "Leave phone numbers and e-mail addresses out; they have columns of their own.");
        return null;
    }

    @Nullable String text(LeadColumn column, @Nullable String instead) {
        return isEmpty(column) ? instead : text(column);
    }

    /// The channel; null with an error when there is none.
    @Nullable AcquisitionChannel channel() {
        var named = mapping.column(LeadColumn.CHANNEL);
        var found = named == null ? "" : fields.raw(named);
        if (found.isEmpty()) {
            var channel = mapping.defaults().channel();
            if (channel == null) {
                error(
                        LeadColumn.CHANNEL,
                        LeadFault.EMPTY_CHANNEL,
                        "Fill it in, or name it in the mapping's defaults.");
            }
            return channel;
        }
        var meant = mapping.channels().get(found);
        return meant == null
                ? code(
                        LeadColumn.CHANNEL,
                        AcquisitionChannel.class,
                        LeadFault.UNKNOWN_CHANNEL,
                        ", or say in `channels` of the mapping which of them it means.")
                : meant;
    }

    /// The code in a column, in whatever letter case; null when there is none, with an error when
    /// it is unknown.
    <E extends Enum<E>> @Nullable E code(LeadColumn column, Class<E> type, LeadFault unknown) {
        return code(column, type, unknown, ".");
    }

    private <E extends Enum<E>> @Nullable E code(
            LeadColumn column, Class<E> type, LeadFault unknown, String more) {
        var named = mapping.column(column);
        if (named == null || isEmpty(column)) {
            return null;
        }
        var found = fields.raw(named).toUpperCase(Locale.ROOT);
        for (var code : type.getEnumConstants()) {
            if (code.name().equals(found)) {
                return code;
            }
        }
        error(column, unknown, "Write one of " + Arrays.toString(type.getEnumConstants()) + more);
        return null;
    }

    /// The id of the lead in the file; null when the file has none.
    @Nullable String externalId() {
        var column = mapping.column(LeadColumn.EXTERNAL_ID);
        return column == null ? null : fields.id(column, "Every row must name its lead.");
    }

    @Nullable Instant instant(Instant latest) {
        return fields.instant(mapping.column(LeadColumn.CAPTURED_AT), mapping.timeZone(), latest);
    }

    /// The person to talk to. One with a phone or an e-mail address and no name is called after the
    /// company.
    Person person(@Nullable String company) {
        var name = text(LeadColumn.CONTACT_NAME);
        var phone = text(LeadColumn.PHONE);
        var email = email();
        var reached = name == null && (phone != null || email != null) ? company : name;
        return new Person(reached, phone, email, text(LeadColumn.POSITION));
    }

    /// Where people are reached is checked as it is at capture; what was found is left out, as it
    /// may be another address of the person.
    private @Nullable String email() {
        var email = text(LeadColumn.EMAIL);
        if (email == null || emails.test(email)) {
            return email;
        }
        error(
                LeadColumn.EMAIL,
                LeadFault.BAD_EMAIL,
                "Write one address such as li.wei@example.com, or leave it empty.");
        return null;
    }

    /// The facts that the row knows, in the order of their codes; none names the row's person.
    Map<LeadFact, String> facts(PersonName person, String company) {
        var facts = new EnumMap<LeadFact, String>(LeadFact.class);
        mapping.facts()
                .forEach((fact, column) -> {
                    var value = fields.text(column, LONGEST_FACT);
                    if (value != null && person.isIn(value, company)) {
                        fields.error(
                                column,
                                LeadFault.PERSONAL_DATA,
                                "Names the person to talk to: write the position instead.");
                    } else if (value != null && FactValues.isReadable(fact, value)) {
                        facts.put(fact, value);
                    } else if (value != null) {
                        fields.error(
                                column,
                                LeadFault.UNREADABLE_FACT,
                                "Cannot be read as "
                                        + fact
                                        + ": write numbers such as 1200 or 100-200, months such"
                                        + " as 3, money such as 120000 CNY or 80万元.");
                    }
                });
        return facts;
    }

    void error(LeadColumn column, RowFault fault, String detail) {
        var name = mapping.column(column);
        if (name == null) {
            fields.error(fault, detail);
        } else {
            fields.error(name, fault, detail);
        }
    }

    List<RowError> errors() {
        return fields.errors();
    }

    private boolean isEmpty(LeadColumn column) {
        var name = mapping.column(column);
        return name == null || fields.raw(name).isEmpty();
    }
}
