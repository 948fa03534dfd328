package dev.salesflow.localstack.gateway;

import dev.salesflow.localstack.ports.Part;

/// Where a path leads.
sealed interface Route {

    /// To a part of the stack, under the path that the part knows it by.
    record To(Part part, String path) implements Route {}

    /// To nobody; `detail` says what was found and what to try.
    record Nowhere(String detail) implements Route {}
}
