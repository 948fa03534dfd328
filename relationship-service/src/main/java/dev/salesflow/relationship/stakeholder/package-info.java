/// One person's part in a deal with an account. The person is a contact id here; names live in the
/// contact package.
@NullMarked
package dev.salesflow.relationship.stakeholder;

import org.jspecify.annotations.NullMarked;
