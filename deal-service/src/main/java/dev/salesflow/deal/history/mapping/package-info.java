/// What the columns of an import mean, as the importing person describes it in JSON: read, checked
/// completely, and handed on as a value that holds. Nothing here knows the file itself.
@NullMarked
package dev.salesflow.deal.history.mapping;

import org.jspecify.annotations.NullMarked;
