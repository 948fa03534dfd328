/// The first contact over HTTP: planned, held, read with its words.
@NullMarked
package dev.salesflow.lead.firstcontact.api;

import org.jspecify.annotations.NullMarked;
