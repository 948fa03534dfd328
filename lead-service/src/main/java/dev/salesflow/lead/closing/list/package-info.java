/// What closing looks up: the keys of the sales processes that a lead can be converted into.
@NullMarked
package dev.salesflow.lead.closing.list;

import org.jspecify.annotations.NullMarked;
