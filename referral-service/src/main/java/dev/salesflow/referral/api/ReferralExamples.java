package dev.salesflow.referral.api;

/// Examples in the OpenAPI document.
final class ReferralExamples {

    static final String REQUEST =
            """
            {"referrerKind": "CUSTOMER", "referrerAccountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
             "companyName": "Borealis Foods", "person": {"name": "Wang Wei",
             "phone": "+86 21 5555 0142", "position": "Plant manager"},
             "note": "Met at the trade fair", "consentGiven": true, "territory": "SHANGHAI"}
            """;
    static final String REFERRAL =
            """
            {"id": "1b9d6bcd-bbfd-5b2d-9b5d-ab8dfbbd4bed", "stage": "CONTACTED",
             "referrerKind": "CUSTOMER", "referrerAccountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
             "companyName": "Borealis Foods", "contactId": "16fd2706-8baf-533b-82eb-8c7fada847da",
             "person": {"contactId": "16fd2706-8baf-533b-82eb-8c7fada847da", "name": "Wang Wei",
              "phone": "+86 21 5555 0142", "position": "Plant manager"},
             "note": "Met at the trade fair", "territory": "SHANGHAI",
             "leadId": "886313e1-3b8a-5372-9b90-0c9aee199e5d"}
            """;
    static final String REGISTERED =
            """
            {"id": "1b9d6bcd-bbfd-5b2d-9b5d-ab8dfbbd4bed", "stage": "REGISTERED",
             "referrerKind": "CUSTOMER", "companyName": "Borealis Foods",
             "contactId": "16fd2706-8baf-533b-82eb-8c7fada847da",
             "person": {"contactId": "16fd2706-8baf-533b-82eb-8c7fada847da", "name": "Wang Wei"}}
            """;
    static final String PAGE =
            """
            {"items": [{"id": "1b9d6bcd-bbfd-5b2d-9b5d-ab8dfbbd4bed", "referrerKind": "CUSTOMER",
              "companyName": "Borealis Foods", "contactId": "16fd2706-8baf-533b-82eb-8c7fada847da",
              "stage": "REGISTERED", "registeredBy": "farmer",
              "registeredAt": "2026-03-02T09:15:00Z", "changedAt": "2026-03-02T09:15:00Z",
              "version": 1}]}
            """;
    static final String HISTORY =
            """
            [{"eventId": "0195577a-0c5e-7d1c-9b9f-6d2f0a4c8e13",
              "subject": "1b9d6bcd-bbfd-5b2d-9b5d-ab8dfbbd4bed", "version": 3,
              "type": "ReferralProgressed", "actor": "WhenLeadMovesThenFollowReferral",
              "occurredAt": "2026-03-04T08:00:00Z", "recordedAt": "2026-03-04T08:00:00.030Z",
              "data": {"stage": "CONTACTED", "previousStage": "HANDED_OVER"}}]
            """;

    private ReferralExamples() {}
}
