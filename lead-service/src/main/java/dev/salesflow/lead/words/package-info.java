/// Commands on leads that come with words about people, which are kept outside the events.
@NullMarked
package dev.salesflow.lead.words;

import org.jspecify.annotations.NullMarked;
