/// What passed between us and a stakeholder. The fact is an event of the stakeholder's stream; what
/// was said is a plain row that can be erased.
@NullMarked
package dev.salesflow.relationship.interaction;

import org.jspecify.annotations.NullMarked;
