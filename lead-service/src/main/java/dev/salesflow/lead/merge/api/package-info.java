/// Merging leads over HTTP, for real or as a dry run.
@NullMarked
package dev.salesflow.lead.merge.api;

import org.jspecify.annotations.NullMarked;
