/// What the OpenAPI documents of all services have in common. What is special to an operation
/// stands at its resource.
@NullMarked
package dev.salesflow.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
