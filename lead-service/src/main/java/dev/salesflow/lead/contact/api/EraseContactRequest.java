package dev.salesflow.lead.contact.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whom to erase.
///
/// @param contactId one of the lead's people: contact, referrer or key person; the contact when
///   absent
@Schema(
        examples =
                """
                {"contactId": "16fd2706-8baf-533b-82eb-8c7fada847da"}
                """)
public record EraseContactRequest(@Nullable UUID contactId) {}
