/// Imports of deal history over HTTP.
@NullMarked
package dev.salesflow.deal.imports.api;

import org.jspecify.annotations.NullMarked;
