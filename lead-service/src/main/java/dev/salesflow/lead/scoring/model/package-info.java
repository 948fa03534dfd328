/// The scoring model as a document in versions: published, refused, read. What it says and how it
/// weighs is `ScoringModel` in `scoring`.
@NullMarked
package dev.salesflow.lead.scoring.model;

import org.jspecify.annotations.NullMarked;
