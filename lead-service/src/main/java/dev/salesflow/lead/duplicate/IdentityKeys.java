package dev.salesflow.lead.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of a lead. Two leads that share one are likely duplicates.
public final class IdentityKeys {

    private IdentityKeys() {}

    /// The keys of what is known of a lead, in the order of [IdentityKind]; what is absent or says
    /// nothing ("n/a" for a phone) gives none.
    public static List<IdentityKey> of(
            String companyName,
            @Nullable String registeredId,
            @Nullable String phone,
            @Nullable String email) {
        var keys = new ArrayList<IdentityKey>(4);
        keys.add(ofCompany(companyName));
        add(keys, IdentityKind.REGISTERED_ID, RegisteredId.key(registeredId));
        keys.addAll(ofPerson(phone, email));
        return List.copyOf(keys);
    }

    /// The key of a company's name alone.
    public static IdentityKey ofCompany(String companyName) {
        return new IdentityKey(IdentityKind.COMPANY_NAME, CompanyName.key(companyName));
    }

    /// The keys of a lead's contact alone.
    public static List<IdentityKey> ofPerson(@Nullable String phone, @Nullable String email) {
        var keys = new ArrayList<IdentityKey>(2);
        add(keys, IdentityKind.PHONE, PhoneNumber.key(phone));
        add(keys, IdentityKind.EMAIL, EmailAddress.key(email));
        return keys;
    }

    private static void add(List<IdentityKey> keys, IdentityKind kind, @Nullable String key) {
        if (key != null) {
            keys.add(new IdentityKey(kind, key));
        }
    }
}
