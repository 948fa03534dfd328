package dev.salesflow.lead.imports.mapping;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What a column of an imported file can hold.
public enum LeadColumn {
    COMPANY("company", 200),
    CHANNEL("channel", 200),
    SOURCE("source", 200),
    SOURCE_KIND("sourceKind", 50),
    CAMPAIGN("campaign", 100),
    REGISTERED_ID("registeredId", 50),
    CUSTOMER_KIND("customerKind", 50),
    TERRITORY("territory", 100),
    BRAND("brand", 100),
    CONTACT_NAME("contactName", 200),
    PHONE("phone", 50),
    EMAIL("email", 254),
    POSITION("position", 200),
    EXTERNAL_ID("externalId", 200),
    CAPTURED_AT("capturedAt", 40);

    private final String field;
    private final int longest;

    LeadColumn(String field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /// The field of the mapping that names the column.
    public String field() {
        return field;
    }

    /// The most characters of a value.
    public int longest() {
        return longest;
    }

    /// The fields of all columns.
    static Set<String> fields() {
        return Arrays.stream(values()).map(LeadColumn::field).collect(Collectors.toSet());
    }
}
