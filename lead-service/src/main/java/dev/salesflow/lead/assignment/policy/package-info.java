/// The assignment policy as a document in versions: published, refused, read. How it chooses a rep
/// lives in `assignment`.
@NullMarked
package dev.salesflow.lead.assignment.policy;

import org.jspecify.annotations.NullMarked;
