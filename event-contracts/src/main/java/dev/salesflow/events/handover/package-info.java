/// Facts about enquiries and how customer service hands them to sales.
@NullMarked
package dev.salesflow.events.handover;

import org.jspecify.annotations.NullMarked;
