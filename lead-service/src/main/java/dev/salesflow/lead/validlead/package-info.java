/// Weekly lists of a brand's valid leads: what makes a lead valid, when a week begins, drawing a
/// list up once and distributing its leads. Who may have a lead lives in `assignment`.
@NullMarked
package dev.salesflow.lead.validlead;

import org.jspecify.annotations.NullMarked;
