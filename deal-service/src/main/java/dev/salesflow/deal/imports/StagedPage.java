package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.servicekit.rows.RowError;
import java.util.List;

/// Whole deals that follow each other in the order of their ids, each with all its rows.
///
/// @param last the id of the last deal of the page
/// @param errors of deals that are left out as a whole
/// @param rejected how many rows those deals have
record StagedPage(String last, List<List<StagedRow>> deals, List<RowError> errors, long rejected) {}
