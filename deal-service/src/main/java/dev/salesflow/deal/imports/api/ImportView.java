package dev.salesflow.deal.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.imports.ImportState;
import dev.salesflow.servicekit.imports.api.ErrorView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An import as it stands.
///
/// @param phase what a running import is doing; DONE means stored and published
/// @param failure why a FAILED import came to no good end, in English
/// @param rowsRead rows of the file that were looked at
/// @param deals stored by this import
/// @param events stored by this import
/// @param unchanged deals of the file that were there before and were left as they are
/// @param rejected rows that were left out
/// @param errors of the first hundred
@Schema(
        name = "DealImport",
        examples =
                """
                {"id": "3c7d9f0e-5b7c-5a0e-9d52-6f1f6a0f8c21", "state": "RUNNING",
                 "phase": "APPENDING", "rowsRead": 160, "deals": 31, "events": 128, "unchanged": 0,
                 "rejected": 1,
                 "errors": [{"row": 17, "column": "at", "value": "31.03.2025", "code": "BAD_DATE",
                  "detail": "Write yyyy-MM-dd, yyyy-MM-dd HH:mm:ss or RFC 3339 (2017-03-01T09:30:00+01:00), not before the year 1900."}],
                 "errorsUrl": "/api/v1/deal-imports/3c7d9f0e-5b7c-5a0e-9d52-6f1f6a0f8c21/errors",
                 "startedBy": "manager", "startedAt": "2026-05-04T07:30:00Z",
                 "changedAt": "2026-05-04T07:30:01Z"}\
                """)
public record ImportView(
        UUID id,
        ImportState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ImportPhase phase,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String failure,
        long rowsRead,
        long deals,
        long events,
        long unchanged,
        long rejected,
        List<ErrorView> errors,
        String errorsUrl,
        String startedBy,
        Instant startedAt,
        Instant changedAt) {}
