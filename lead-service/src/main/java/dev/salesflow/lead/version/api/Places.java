package dev.salesflow.lead.version.api;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Where in a published request an element stands that its document is refused for. Documents bring
/// what they hold into an order of their own, so the place is looked up in the request.
public final class Places {

    private Places() {}

    /// The JSON Pointer to the first element of a list that fits.
    ///
    /// @param list the JSON Pointer to the list, which is the answer when none fits
    public static <T> String first(String list, List<T> elements, Predicate<T> fits) {
        return IntStream.range(0, elements.size())
                .filter(place -> fits.test(elements.get(place)))
                .mapToObj(place -> list + "/" + place)
                .findFirst()
                .orElse(list);
    }

    /// The JSON Pointer to the last element of a list that fits: of those that are named twice the
    /// one too many.
    ///
    /// @param list the JSON Pointer to the list, which is the answer when none fits
    public static <T> String last(String list, List<T> elements, Predicate<T> fits) {
        return IntStream.range(0, elements.size())
                .filter(place -> fits.test(elements.get(place)))
                .mapToObj(place -> list + "/" + place)
                .reduce(list, (_, later) -> later);
    }
}
