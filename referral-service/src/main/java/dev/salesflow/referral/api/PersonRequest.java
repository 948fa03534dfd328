package dev.salesflow.referral.api;

import dev.salesflow.events.contact.ContactDetails;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person referred; kept as a plain row that can be erased.
///
/// @param name as the person writes it
/// @param phone digits, spaces and `+-()./`
/// @param email an address
/// @param position what the person does in the company
public record PersonRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) @Pattern(regexp = "[0-9+()./ -]+") @Nullable String phone,
        @Size(max = 254) @Email @Nullable String email,
        @Size(max = 200) @Nullable String position) {

    ContactDetails details(UUID contactId) {
        return new ContactDetails(contactId, name, phone, email, position);
    }
}
