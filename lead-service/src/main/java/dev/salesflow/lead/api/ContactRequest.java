package dev.salesflow.lead.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person to talk to at a lead's company.
public record ContactRequest(
        @NotBlank @Size(max = 200) String name,
        @SaysSomething @Size(max = 50) @Nullable String phone,
        @SaysSomething @Email @Size(max = 254) @Nullable String email,
        @SaysSomething @Size(max = 200) @Nullable String position) {

    /// The person under an id.
    public ContactDetails details(UUID contactId) {
        return new ContactDetails(contactId, name, phone, email, position);
    }
}
