/// Dossiers over HTTP: facts recorded and withdrawn, key people named, one dossier read and the
/// facts of all leads listed.
@NullMarked
package dev.salesflow.lead.facts.api;

import org.jspecify.annotations.NullMarked;
