/// Analysis sheets over HTTP: archived, listed per lead and over all leads.
@NullMarked
package dev.salesflow.lead.analysis.api;

import org.jspecify.annotations.NullMarked;
