package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.ScoreDimension;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class BeanPathsTest {

    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    record Line(@NotBlank String product) {}

    record Order(
            @NotNull String buyer,
            List<@Valid Line> lines,
            List<@NotBlank String> notes,
            Map<ScoreDimension, @Max(10) Integer> scores,
            Map<String, @NotNull String> attributes) {}

    static class Desk {
        public String list(@QueryParam("limit") @Max(200) int rows) {
            return "rows " + rows;
        }

        public String place(@NotNull @Valid Order order) {
            return "order " + order;
        }
    }

    /// Stands for the subclass that a container generates, which repeats no annotation.
    static class GeneratedDesk extends Desk {
        @Override
        public String list(int rows) {
            return super.list(rows);
        }

        @Override
        public String place(Order order) {
            return super.place(order);
        }
    }

    @Test
    void a_field_of_the_body_is_pointed_at_by_its_name() {
        assertThat(placesIn(new Order(null, List.of(), List.of(), Map.of(), Map.of())))
                .containsExactly("/buyer");
    }

    @Test
    void a_field_within_a_list_is_pointed_at_by_its_index() {
        var lines = List.of(new Line("bearing"), new Line(" "));

        assertThat(placesIn(new Order("Li", lines, List.of(), Map.of(), Map.of())))
                .containsExactly("/lines/1/product");
    }

    @Test
    void a_bare_element_of_a_list_is_pointed_at_by_its_index_alone() {
        assertThat(placesIn(new Order("Li", List.of(), List.of("", "x"), Map.of(), Map.of())))
                .containsExactly("/notes/0");
    }

    @Test
    void a_value_of_a_map_is_pointed_at_by_its_key() {
        var scores = Map.of(ScoreDimension.URGENCY, 11, ScoreDimension.BUDGET_FIT, 10);

        assertThat(placesIn(new Order("Li", List.of(), List.of(), scores, Map.of())))
                .containsExactly("/scores/URGENCY");
    }

    @Test
    void a_key_is_escaped_as_json_pointers_demand() {
        var attributes = new HashMap<String, String>();
        attributes.put("a/b~c", null);

        assertThat(placesIn(new Order("Li", List.of(), List.of(), Map.of(), attributes)))
                .containsExactly("/attributes/a~1b~0c");
    }

    @Test
    void a_query_parameter_is_named_as_it_was_sent() {
        assertThat(placesInCall(new Desk(), "list", int.class, 201))
                .containsExactly("#query/limit");
        assertThat(placesInCall(new GeneratedDesk(), "list", int.class, 201))
                .containsExactly("#query/limit");
    }

    @Test
    void a_missing_body_is_pointed_at_as_a_whole() {
        assertThat(placesInCall(new GeneratedDesk(), "place", Order.class, null))
                .containsExactly("");
    }

    @Test
    void a_body_that_is_a_parameter_is_pointed_into_from_its_root() {
        var order = new Order(null, List.of(), List.of(), Map.of(), Map.of());

        assertThat(placesInCall(new GeneratedDesk(), "place", Order.class, order))
                .containsExactly("/buyer");
    }

    private static List<String> placesIn(Order order) {
        return places(VALIDATOR.validate(order));
    }

    private static List<String> placesInCall(
            Desk desk, String method, Class<?> parameter, Object argument) {
        try {
            return places(
                    VALIDATOR
                            .forExecutables()
                            .validateParameters(
                                    desk,
                                    desk.getClass().getMethod(method, parameter),
                                    new Object[] {argument}));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<String> places(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(BeanPaths::place).sorted().toList();
    }
}
