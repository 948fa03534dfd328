/// Who works on which lead: role rule, capacity, focus limit, and the policy that chooses a rep.
@NullMarked
package dev.salesflow.lead.assignment;

import org.jspecify.annotations.NullMarked;
