package dev.salesflow.servicekit.imports.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A page of errors in order of rows; `next` is sent as `after` for the following one and is absent
/// on the last.
@Schema(
        name = "ImportErrors",
        examples =
                """
                {"errors": [{"row": 17, "column": "at", "value": "31.03.2025", "code": "BAD_DATE",
                  "detail": "Write yyyy-MM-dd, yyyy-MM-dd HH:mm:ss or RFC 3339 (2017-03-01T09:30:00+01:00), not before the year 1900."}],
                 "next": 17}\
                """)
public record ErrorPage(List<ErrorView> errors, @Nullable Long next) {}
