/// The source register: how many leads each source brought and what became of them.
@NullMarked
package dev.salesflow.lead.capture.list;

import org.jspecify.annotations.NullMarked;
