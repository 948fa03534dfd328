/// Weekly lists as they are listed, and the leads that come into question for one.
@NullMarked
package dev.salesflow.lead.validlead.list;

import org.jspecify.annotations.NullMarked;
