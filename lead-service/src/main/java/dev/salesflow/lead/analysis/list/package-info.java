/// The archive of analysis sheets, one row each; their words are kept apart.
@NullMarked
package dev.salesflow.lead.analysis.list;

import org.jspecify.annotations.NullMarked;
