/// Sales processes as data: each published version is one fact.
@NullMarked
package dev.salesflow.events.process;

import org.jspecify.annotations.NullMarked;
