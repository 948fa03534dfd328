package dev.salesflow.relationship.interaction.api;

/// Examples in the OpenAPI document.
final class InteractionExamples {

    static final String REQUEST =
            """
            {"stakeholderId": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10", "function": "CARE",
             "method": "VISIT", "heldAt": "2026-03-05T14:00:00+08:00",
             "note": "Wants a second line by summer"}
            """;
    static final String INTERACTION =
            """
            {"id": "a8098c1a-f86e-51da-bd1a-00112444be1e",
             "stakeholderId": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10",
             "accountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
             "dealId": "6fa459ea-ee8a-5ca4-894e-db77e160355e", "function": "CARE",
             "method": "VISIT", "heldAt": "2026-03-05T06:00:00Z",
             "note": "Wants a second line by summer"}
            """;
    static final String PAGE =
            """
            {"items": [{"id": "a8098c1a-f86e-51da-bd1a-00112444be1e",
              "stakeholderId": "9a1d2c1e-6f0b-5c43-8a54-5d0d5c2f7b10",
              "accountId": "3f2504e0-4f89-51d3-9a0c-0305e82c3301",
              "dealId": "6fa459ea-ee8a-5ca4-894e-db77e160355e", "function": "CARE",
              "method": "VISIT", "heldAt": "2026-03-05T06:00:00Z", "recordedBy": "farmer",
              "recordedAt": "2026-03-05T06:30:00Z"}]}
            """;

    private InteractionExamples() {}
}
