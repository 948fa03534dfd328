package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class EventLogIT {

    @Test
    void the_log_is_read_page_by_page_without_a_gap_or_a_repeat() {
        var ids = List.of(lead("First"), lead("Second"), lead("Third"));

        var subjects = new ArrayList<String>();
        var positions = new ArrayList<Long>();
        var after = 0L;
        for (var page = page(after); !page.events().isEmpty(); page = page(after)) {
            page.events().forEach(event -> subjects.add(event.subject()));
            page.events().forEach(event -> positions.add(event.position()));
            after = page.lastPosition();
        }

        assertThat(subjects).containsSubsequence(ids);
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(after).isEqualTo(positions.getLast());
    }

    private static Page page(long after) {
        return get("admin", "/events?limit=7&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .as(Page.class);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(long position, String subject) {}

    record Page(List<Event> events, long lastPosition) {}
}
