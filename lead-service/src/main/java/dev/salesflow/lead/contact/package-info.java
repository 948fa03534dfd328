/// People's details: those kept here and a copy of those that other services keep. Nothing of it is
/// ever in an event, and an erasure anywhere reaches all that is known of the person here.
@NullMarked
package dev.salesflow.lead.contact;

import org.jspecify.annotations.NullMarked;
