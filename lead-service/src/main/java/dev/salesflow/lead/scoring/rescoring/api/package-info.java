/// Bulk rescoring over HTTP: started, watched, cancelled.
@NullMarked
package dev.salesflow.lead.scoring.rescoring.api;

import org.jspecify.annotations.NullMarked;
