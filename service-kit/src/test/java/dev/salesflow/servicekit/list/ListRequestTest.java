package dev.salesflow.servicekit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRequestTest {

    @Test
    void nothing_asked_is_the_first_fifty_in_the_usual_order() {
        assertThat(request())
                .isEqualTo(new ListRequest(50, "changedAt", true, null, false, Set.of(), Map.of()));
    }

    @Test
    void everything_asked_is_taken_as_it_was_sent() {
        assertThat(
                        request(
                                "limit=200",
                                "sort=name",
                                "cursor=abc",
                                "total=true",
                                "fields=id,name",
                                "state=OPEN",
                                "state=WON"))
                .isEqualTo(
                        new ListRequest(
                                200,
                                "name",
                                false,
                                "abc",
                                true,
                                Set.of("id", "name"),
                                Map.of("state", List.of("OPEN", "WON"))));
    }

    @Test
    void a_parameter_that_the_list_does_not_know_is_refused_with_those_it_knows() {
        var problem = refusal("stat=OPEN");

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_PARAMETER);
        assertThat(problem.detail())
                .isEqualTo(
                        "Known parameters: [cursor, fields, limit, ownerId, sort, state, total]");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, #query/limit", "limit=201, #query/limit", "limit=ten, #query/limit",
        "limit=, #query/limit", "sort=id, #query/sort", "sort=--name, #query/sort",
        "sort=, #query/sort", "total=yes, #query/total", "fields=nam, #query/fields",
        "'fields=id,', #query/fields"
    })
    void a_value_that_the_list_does_not_offer_is_refused_at_its_parameter(
            String parameter, String pointer) {
        var problem = refusal(parameter);

        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly(pointer);
    }

    @Test
    void a_parameter_that_the_resource_reads_itself_is_no_filter() {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.add("due", "OVERDUE");

        assertThat(ListRequest.of(Row.LIST, parameters, Set.of("due")).filters()).isEmpty();
    }

    @Test
    void parameters_of_the_resource_are_known_ones() {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.add("stat", "OPEN");
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> ListRequest.of(Row.LIST, parameters, Set.of("due")));

        assertThat(refused.problem().detail())
                .isEqualTo(
                        "Known parameters:"
                                + " [cursor, due, fields, limit, ownerId, sort, state, total]");
    }

    @Test
    void a_field_named_twice_is_answered_once() {
        assertThat(request("fields=id,id").fields()).containsExactly("id");
    }

    private static Problem refusal(String... query) {
        return catchThrowableOfType(ProblemException.class, () -> request(query)).problem();
    }

    private static ListRequest request(String... query) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (var pair : query) {
            var split = pair.indexOf('=');
            parameters.add(pair.substring(0, split), pair.substring(split + 1));
        }
        return ListRequest.of(Row.LIST, parameters, Set.of());
    }
}
