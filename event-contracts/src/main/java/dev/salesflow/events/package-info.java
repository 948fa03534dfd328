/// The published language of Salesflow: one record per event, the registry of their names and the
/// JSON they travel in. Stored and published events are the same facts. No rules live here, and no
/// personal data: people appear as `contactId`.
@NullMarked
package dev.salesflow.events;

import org.jspecify.annotations.NullMarked;
