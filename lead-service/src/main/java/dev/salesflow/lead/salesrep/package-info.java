/// Sales reps: who they are at the identity provider, role, team, territories, brands and capacity.
/// Names are contacts.
@NullMarked
package dev.salesflow.lead.salesrep;

import org.jspecify.annotations.NullMarked;
