package dev.salesflow.lead.imports;

import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKind;
import dev.salesflow.lead.imports.KnownLeads.Match;
import dev.salesflow.lead.imports.Sifted.Fresh;
import dev.salesflow.lead.imports.mapping.LeadColumn;
import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.imports.reading.ImportedLead;
import dev.salesflow.lead.imports.reading.LeadFault;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.words.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells leads that are new from those that are there and from those that look like others. Of rows
/// that look alike the first one counts.
final class Sieve {

    private static final String WANTED = "The import's mapping takes likely duplicates";

    private final LeadMapping mapping;
    private final KnownLeads known;
    private final Map<UUID, Long> rows;
    private final Map<IdentityKey, Match> byKey;
    private final Sifted sifted =
            new Sifted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    Sieve(LeadMapping mapping, KnownLeads known) {
        this.mapping = mapping;
        this.known = known;
        this.rows = new HashMap<>(known.rows());
        this.byKey = new HashMap<>(known.byKey());
    }

    Sifted sift(List<ImportedLead> leads) {
        leads.forEach(this::sift);
        return sifted;
    }

    private void sift(ImportedLead lead) {
        var before = rows.get(lead.id());
        var match = match(lead);
        if (before != null) {
            duplicate(lead, new Match(lead.id(), before));
        } else if (known.ids().contains(lead.id())) {
            rows.put(lead.id(), lead.row());
            sifted.unchanged().add(lead);
        } else if (match == null) {
            fresh(lead, null);
        } else {
            switch (mapping.duplicates()) {
                case REPORT -> duplicate(lead, match);
                case TAKE -> fresh(lead, WANTED);
            }
        }
    }

    /// The first lead that shares a key.
    private @Nullable Match match(ImportedLead lead) {
        for (var key : lead.keys()) {
            var match = byKey.get(key);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private void fresh(ImportedLead lead, @Nullable String duplicateReason) {
        rows.put(lead.id(), lead.row());
        lead.keys().forEach(key -> byKey.putIfAbsent(key, new Match(lead.id(), lead.row())));
        sifted.fresh().add(new Fresh(lead, duplicateReason));
    }

    private void duplicate(ImportedLead lead, Match match) {
        var shared =
                lead.keys().stream()
                        .map(IdentityKey::kind)
                        .filter(kind -> isShared(lead, kind, match))
                        .toList();
        var first = shared.isEmpty() ? null : shared.getFirst();
        var where = match.row() == null ? "" : " of row " + match.row();
        var by = shared.stream().map(Enum::name).collect(Collectors.joining(", "));
        var detail =
                "Looks like lead %s%s by %s; leave it out, or take it with a mapping that does."
                        .formatted(match.leadId(), where, by.isEmpty() ? "its id" : by);
        sifted.duplicates()
                .add(
                        new RowError(
                                lead.row(),
                                mapping.column(column(first)),
                                value(lead, first),
                                LeadFault.LIKELY_DUPLICATE,
                                detail));
    }

    private boolean isShared(ImportedLead lead, IdentityKind kind, Match match) {
        return lead.keys().stream()
                .filter(key -> key.kind() == kind)
                .map(byKey::get)
                .anyMatch(found -> found != null && found.leadId().equals(match.leadId()));
    }

    /// What stands in the column by which the row looks like another; nothing of a person.
    private static @Nullable String value(ImportedLead lead, @Nullable IdentityKind kind) {
        var value =
                switch (kind) {
                    case null -> lead.externalId();
                    case COMPANY_NAME -> lead.capture().companyName();
                    case REGISTERED_ID -> lead.capture().registeredId();
                    case PHONE, EMAIL -> null;
                };
        return value == null || PersonalData.isIn(value) ? null : value;
    }

    private static LeadColumn column(@Nullable IdentityKind kind) {
        return switch (kind) {
            case null -> LeadColumn.EXTERNAL_ID;
            case COMPANY_NAME -> LeadColumn.COMPANY;
            case REGISTERED_ID -> LeadColumn.REGISTERED_ID;
            case PHONE -> LeadColumn.PHONE;
            case EMAIL -> LeadColumn.EMAIL;
        };
    }
}
