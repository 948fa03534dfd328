/// The client side of an import: what is sent, what is shown while it runs, when the reports are
/// complete.
@NullMarked
package dev.salesflow.localstack.imports;

import org.jspecify.annotations.NullMarked;
