package dev.salesflow.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Compares answers with figures computed independently: counts exactly, rates to 1e-6, durations
/// to 1e-4 of their unit.
final class Truth {

    private static final double RATE = 1e-6;
    private static final double DURATION = 1e-4;
    private static final List<String> OF_DISTRIBUTION =
            List.of("mean", "sd", "min", "p10", "p25", "median", "p75", "p85", "p90", "p95", "max");

    private Truth() {}

    static void sameDistribution(JsonNode found, JsonNode truth) {
        sameCount(found.path("n"), truth.path("n"));
        OF_DISTRIBUTION.forEach(
                figure -> sameDuration(figure, found.path(figure), truth.path(figure)));
    }

    static void sameProportion(JsonNode found, JsonNode truth) {
        sameCount(found.path("k"), truth.path("k"));
        sameCount(found.path("n"), truth.path("n"));
        sameRate("rate", found.path("rate"), truth.path("rate"));
        sameRate("low", found.path("low"), truth.at("/wilson95/0"));
        sameRate("high", found.path("high"), truth.at("/wilson95/1"));
    }

    /// Compares an estimate that was asked for the ages and the horizon of the truth.
    ///
    /// @param causes name of a cause in the truth → its place in the estimate at an age
    static void sameSurvival(JsonNode found, JsonNode truth, Map<String, String> causes) {
        sameCount(found.path("rows"), truth.path("rows"));
        sameCount(found.path("censored"), truth.path("censored"));
        sameCount(found.path("neverAtRisk"), truth.path("rows_never_at_risk_dropped"));
        var any = truth.path("km_any_close");
        for (var share : List.of("p25", "median", "p75", "p90")) {
            sameDuration(share, found.path(share), any.path(share));
        }
        sameDuration("rmst", found.path("rmst"), any.at("/rmst_days/" + horizon(truth)));
        assertThat(found.path("at")).hasSameSizeAs(any.path("S_at"));
        for (var at : found.path("at")) {
            var age = String.valueOf(Math.round(at.path("t").asDouble()));
            var open = any.path("S_at").path(age);
            sameRate("open at " + age, at.path("open"), open.path("S"));
            sameRate("low at " + age, at.path("low"), open.at("/ci95_loglog/0"));
            sameRate("high at " + age, at.path("high"), open.at("/ci95_loglog/1"));
            causes.forEach((cause, place) -> {
                var incidence = truth.path("aalen_johansen_cif").path(cause).path(age);
                sameRate(cause + " at " + age, at.at(place), incidence);
            });
        }
    }

    /// The ages at which the truth names the curve, as the parameter `at` takes them.
    static String ages(JsonNode survival) {
        return String.join(",", names(survival.at("/km_any_close/S_at")));
    }

    /// The age up to which the truth takes the mean time open.
    static String horizon(JsonNode survival) {
        return names(survival.at("/km_any_close/rmst_days")).getFirst();
    }

    static void sameCount(JsonNode found, JsonNode truth) {
        assertThat(truth.isIntegralNumber()).as("a count in the truth").isTrue();
        assertThat(found.asLong(-1)).isEqualTo(truth.asLong());
    }

    static void sameRate(String name, JsonNode found, JsonNode truth) {
        same(name, found, truth, RATE);
    }

    static void sameDuration(String name, JsonNode found, JsonNode truth) {
        same(name, found, truth, DURATION);
    }

    private static void same(String name, JsonNode found, JsonNode truth, double tolerance) {
        if (truth.isNull()) {
            assertThat(found.isNull()).as("%s is %s", name, found).isTrue();
        } else {
            assertThat(truth.isNumber()).as("%s in the truth", name).isTrue();
            assertThat(found.isNumber()).as("%s is %s", name, found).isTrue();
            assertThat(found.asDouble()).as(name).isCloseTo(truth.asDouble(), within(tolerance));
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
