/// Taking leads in over HTTP: the form of each channel, the request, and what a likely duplicate is
/// answered with.
@NullMarked
package dev.salesflow.lead.capture.api;

import org.jspecify.annotations.NullMarked;
