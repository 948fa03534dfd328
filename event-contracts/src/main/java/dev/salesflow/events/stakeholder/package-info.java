/// Facts about one person's part in a deal; the person is a contact id.
@NullMarked
package dev.salesflow.events.stakeholder;

import org.jspecify.annotations.NullMarked;
