/// Bulk rescoring: every lead that is worked on is scored anew by one version of model and profile,
/// page by page, and goes on after any crash where it stood. How one lead is scored is in
/// `scoring`.
@NullMarked
package dev.salesflow.lead.scoring.rescoring;

import org.jspecify.annotations.NullMarked;
