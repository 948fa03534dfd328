/// Weekly lists as they are listed, the leads that come into question for one, and those that stand
/// in the place of merged ones.
@NullMarked
package dev.salesflow.lead.validlead.list;

import org.jspecify.annotations.NullMarked;
