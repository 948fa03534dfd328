package dev.salesflow.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.contact.ContactDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    /// Names of companies, teams and processes.
    private static final Set<String> NOT_OF_A_PERSON =
            Set.of(
                    "LeadCaptured.companyName",
                    "LeadConverted.companyName",
                    "LeadCorrected.companyName",
                    "LeadCorrected.previousCompanyName",
                    "AccountOpened.companyName",
                    "ReferralRegistered.companyName",
                    "TeamFormed.name",
                    "TeamChanged.name",
                    "TeamChanged.previousName",
                    "SalesProcessPublished.name",
                    "SalesProcessPublished.nameZh",
                    "ProcessStage.name",
                    "ProcessStage.nameZh");

    @Test
    void no_event_has_a_field_that_looks_personal() {
        var personal =
                EventRegistry.all().stream()
                        .flatMap(type -> PersonalFields.of(type.record()).stream())
                        .collect(toSet());

        assertThat(personal)
                .as("people's data belongs to the contact table; carry its contactId")
                .isEqualTo(NOT_OF_A_PERSON);
    }

    @Test
    void a_persons_field_is_caught() {
        record Met(String contactName, String mobile, String emailAddress, String note) {}
        assertThat(PersonalFields.of(Met.class))
                .containsExactly("Met.contactName", "Met.emailAddress", "Met.mobile", "Met.note");
    }

    @Test
    void a_persons_field_inside_a_list_or_map_is_caught() {
        record Guest(String phone) {}
        record Held(List<Guest> guests) {}
        record Planned(Map<String, List<Guest>> guests) {}
        assertThat(PersonalFields.of(Held.class)).containsExactly("Guest.phone");
        assertThat(PersonalFields.of(Planned.class)).containsExactly("Guest.phone");
    }

    @Test
    void words_that_only_contain_a_forbidden_one_pass() {
        record Shown(String stage, int agenda, String annotation, boolean renamed) {}
        assertThat(PersonalFields.of(Shown.class)).isEmpty();
    }

    @Test
    void the_details_of_a_contact_would_be_caught() {
        assertThat(PersonalFields.of(ContactDetails.class))
                .containsExactly(
                        "ContactDetails.email", "ContactDetails.name", "ContactDetails.phone");
    }
}
