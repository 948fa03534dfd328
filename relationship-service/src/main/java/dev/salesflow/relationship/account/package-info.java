/// One customer company: state, commands, refusals and the rules between them. Its people are
/// stakeholders, in a package of their own.
@NullMarked
package dev.salesflow.relationship.account;

import org.jspecify.annotations.NullMarked;
