package dev.salesflow.relationship.stakeholder.api;

/// Examples in the OpenAPI document.
final class StakeholderExamples {

    static final String STAKEHOLDER =
            """
            {"id": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10",
             "accountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
             "dealId": "6fa459ea-ee8a-5ca4-894e-db77e160355e",
             "contactId": "16fd2706-8baf-533b-82eb-8c7fada847da",
             "person": {"contactId": "16fd2706-8baf-533b-82eb-8c7fada847da", "name": "Li Na",
              "position": "Head of purchasing"},
             "interactions": 2, "lastContactAt": "2026-03-05T14:00:00Z"}
            """;
    static final String PAGE =
            """
            {"items": [{"id": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10",
              "accountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
              "dealId": "6fa459ea-ee8a-5ca4-894e-db77e160355e", "interactions": 2,
              "identifiedAt": "2026-03-02T09:15:00Z", "version": 3}]}
            """;
    static final String HISTORY =
            """
            [{"eventId": "0195577a-0c5e-7d1c-9b9f-6d2f0a4c8e12",
              "subject": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10", "version": 1,
              "type": "StakeholderIdentified", "actor": "WhenLeadConvertedThenOpenAccount",
              "occurredAt": "2026-03-02T09:15:00Z", "recordedAt": "2026-03-02T09:15:00.040Z",
              "data": {"accountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
               "dealId": "6fa459ea-ee8a-5ca4-894e-db77e160355e"}}]
            """;

    private StakeholderExamples() {}
}
