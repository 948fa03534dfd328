package dev.salesflow.lead.scoring.dimension;

/// Derives the score of one dimension. Pure: the same evidence always gives the same score.
interface DimensionRule {

    /// The score and what it comes from; 0 when nothing is known that the dimension goes by.
    Derived derive(Evidence evidence);
}
