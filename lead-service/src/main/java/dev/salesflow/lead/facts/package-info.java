/// The dossier of a lead: what its sources say in each respect, how far that is proven, and who the
/// key people are, in plain Java. [Proof] decides what is verified and what is disputed.
@NullMarked
package dev.salesflow.lead.facts;

import org.jspecify.annotations.NullMarked;
