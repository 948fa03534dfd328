package dev.salesflow.servicekit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;

class EntityFieldsTest {

    /// A view's row as it is at run time, with a field that persistence has added.
    static final class Enhanced {
        public String name = "";
        @JsonIgnore public String currency = "CNY";
        private boolean $$_hibernate_useTracker;

        @JsonProperty("amount")
        String money() {
            return $$_hibernate_useTracker ? currency : "1250.00";
        }
    }

    @Test
    void a_row_has_the_fields_that_are_answered_and_none_of_persistence() {
        assertThat(EntityFields.names(Enhanced.class)).containsExactlyInAnyOrder("name", "amount");
    }
}
