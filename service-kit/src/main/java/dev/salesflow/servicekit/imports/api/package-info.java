/// What all imports have in common over HTTP: the form that starts one, why it is refused, and how
/// errors of rows are told.
@NullMarked
package dev.salesflow.servicekit.imports.api;

import org.jspecify.annotations.NullMarked;
