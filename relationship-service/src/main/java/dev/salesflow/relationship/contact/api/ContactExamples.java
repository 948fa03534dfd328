package dev.salesflow.relationship.contact.api;

/// Examples in the OpenAPI document.
final class ContactExamples {

    static final String CONTACT =
            """
            {"contactId": "16fd2706-8baf-533b-82eb-8c7fada847da", "name": "Li Na",
             "phone": "+86 10 5555 0100", "email": "li.na@example.com",
             "position": "Head of purchasing"}
            """;

    private ContactExamples() {}
}
