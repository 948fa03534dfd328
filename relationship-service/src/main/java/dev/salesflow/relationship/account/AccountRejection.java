package dev.salesflow.relationship.account;

/// Why an account's command is refused.
public sealed interface AccountRejection {

    /// The account is open already, under this company name.
    record AccountAlreadyOpen(String companyName) implements AccountRejection {}
}
