/// Customers as companies, and the people in them: accounts, stakeholders per deal, interactions.
/// Leads and deals are other services' facts and reach this one as events alone.
@NullMarked
package dev.salesflow.relationship;

import org.jspecify.annotations.NullMarked;
