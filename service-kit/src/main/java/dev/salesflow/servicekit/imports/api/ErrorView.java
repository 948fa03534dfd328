package dev.salesflow.servicekit.imports.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was wrong with a row.
///
/// @param row number as the file's reader counts: CSV data rows from 1, NDJSON lines from 1
@Schema(name = "ImportError")
public record ErrorView(
        long row, @Nullable String column, @Nullable String value, String code, String detail) {}
