package dev.salesflow.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.lead.Leads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L9: a breach of the role rule needs a reason.
@Tag("L9")
class OrderTest {

    @Test
    void a_blank_reason_is_none() {
        assertThat(new Order(Leads.HUNTER, " \t ").roleBreachReason()).isNull();
    }

    @Test
    void a_reason_stands_without_the_space_around_it() {
        assertThat(new Order(Leads.HUNTER, " dialect ").roleBreachReason()).isEqualTo("dialect");
    }
}
