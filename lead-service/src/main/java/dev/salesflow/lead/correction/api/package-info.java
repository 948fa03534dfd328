/// Corrections of leads over HTTP.
@NullMarked
package dev.salesflow.lead.correction.api;

import org.jspecify.annotations.NullMarked;
