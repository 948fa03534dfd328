/// Imports of leads over HTTP.
@NullMarked
package dev.salesflow.lead.imports.api;

import org.jspecify.annotations.NullMarked;
