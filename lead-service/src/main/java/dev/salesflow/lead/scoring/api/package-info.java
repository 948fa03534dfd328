/// Scores over HTTP: derived, overridden, explained in words of the reader's language.
@NullMarked
package dev.salesflow.lead.scoring.api;

import org.jspecify.annotations.NullMarked;
