/// How a lead's dimensions become one score: derived from what is known, overridden by people,
/// weighed by the model. How one dimension is derived is in `dimension`, by which versions is in
/// `basis`, all leads at once in `rescoring`.
@NullMarked
package dev.salesflow.lead.scoring;

import org.jspecify.annotations.NullMarked;
