package dev.salesflow.deal.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.salesflow.deal.imports.ImportPhase;
import dev.salesflow.deal.imports.ImportState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An import as it stands.
///
/// @param phase what a running import is doing; DONE means stored and published
/// @param deals stored by this import
/// @param events stored by this import
/// @param unchanged deals of the file that were there before and were left as they are
/// @param rejected rows that were left out
/// @param errors of the first hundred
public record ImportView(
        UUID id,
        ImportState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ImportPhase phase,
        long rowsRead,
        long deals,
        long events,
        long unchanged,
        long rejected,
        List<ErrorView> errors,
        String errorsUrl,
        String startedBy,
        Instant startedAt,
        Instant changedAt) {

    /// What was wrong with a row.
    ///
    /// @param row number as the file's reader counts: CSV data rows from 1, NDJSON lines from 1
    public record ErrorView(
            long row,
            @Nullable String column,
            @Nullable String value,
            String code,
            String detail) {}

    /// A page of errors in order of rows; `next` is sent as `after` for the following one.
    public record ErrorPage(List<ErrorView> errors, @Nullable Long next) {}
}
