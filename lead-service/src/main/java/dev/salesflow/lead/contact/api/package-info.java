/// Erasing a lead's people over HTTP.
@NullMarked
package dev.salesflow.lead.contact.api;

import org.jspecify.annotations.NullMarked;
