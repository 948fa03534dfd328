package dev.salesflow.lead.duplicate;

/// By what two leads can be recognised as the same.
public enum IdentityKind {
    COMPANY_NAME,
    REGISTERED_ID,
    PHONE,
    EMAIL;

    /// Whether keys of this kind are a person's, and go when the person is erased.
    public boolean isPersonal() {
        return switch (this) {
            case COMPANY_NAME, REGISTERED_ID -> false;
            case PHONE, EMAIL -> true;
        };
    }
}
