package dev.salesflow.relationship.account.api;

/// Examples in the OpenAPI document.
final class AccountExamples {

    static final String REQUEST =
            """
            {"companyName": "Acme Machines", "kind": "NEW_CUSTOMER",
             "ownerId": "0f8fad5b-d9cb-469f-a165-70867728950e",
             "teamId": "7c9e6679-7425-40de-944b-e07fc1f90ae7"}
            """;
    static final String ACCOUNT =
            """
            {"id": "3f2504e0-4f89-51d3-9a0c-0305e82c3301", "companyName": "Acme Machines",
             "kind": "NEW_CUSTOMER", "ownerId": "0f8fad5b-d9cb-469f-a165-70867728950e",
             "teamId": "7c9e6679-7425-40de-944b-e07fc1f90ae7"}
            """;
    static final String PAGE =
            """
            {"items": [{"id": "3f2504e0-4f89-51d3-9a0c-0305e82c3301", "companyName": "Acme Machines",
              "kind": "NEW_CUSTOMER", "openedAt": "2026-03-02T09:15:00Z", "version": 1}]}
            """;
    static final String HISTORY =
            """
            [{"eventId": "0195577a-0c5e-7d1c-9b9f-6d2f0a4c8e11",
              "subject": "3f2504e0-4f89-51d3-9a0c-0305e82c3301", "version": 1,
              "type": "AccountOpened", "actor": "farmer", "occurredAt": "2026-03-02T09:15:00Z",
              "recordedAt": "2026-03-02T09:15:00.012Z",
              "data": {"companyName": "Acme Machines", "kind": "NEW_CUSTOMER"}}]
            """;

    private AccountExamples() {}
}
