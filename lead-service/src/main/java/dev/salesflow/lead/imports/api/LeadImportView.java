package dev.salesflow.lead.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.imports.ImportState;
import dev.salesflow.servicekit.imports.api.ErrorView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An import of leads as it stands.
///
/// @param phase what a running import is doing; DONE means stored and published
/// @param failure why a FAILED import came to no good end, in English
/// @param rowsRead rows of the file that were looked at
/// @param leads stored by this import
/// @param events stored by this import
/// @param duplicates rows that were left out, as they look like other leads or earlier rows
/// @param rejected rows that were left out for their faults
/// @param unchanged leads of the file that were there before and were left as they are
/// @param errors of the first hundred
@Schema(
        name = "LeadImport",
        examples =
                """
                {"id": "3c7d9f0e-5b7c-5a0e-9d52-6f1f6a0f8c21", "state": "DONE", "rowsRead": 160,
                 "leads": 158, "events": 431, "duplicates": 1, "rejected": 1, "unchanged": 0,
                 "errors": [{"row": 17, "column": "company", "value": "Northwind Bearings Co., Ltd.",
                   "code": "LIKELY_DUPLICATE",
                   "detail": "Looks like lead 0b9f6a7e-6f0f-5c0e-8a53-52d3b1a5e1aa of row 4 by COMPANY_NAME; leave it out, or take it with a mapping that does."}],
                 "errorsUrl": "/api/v1/lead-imports/3c7d9f0e-5b7c-5a0e-9d52-6f1f6a0f8c21/errors",
                 "startedBy": "manager", "startedAt": "2026-05-04T07:30:00Z",
                 "changedAt": "2026-05-04T07:30:01Z"}\
                """)
public record LeadImportView(
        UUID id,
        ImportState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ImportPhase phase,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String failure,
        long rowsRead,
        long leads,
        long events,
        long duplicates,
        long rejected,
        long unchanged,
        List<ErrorView> errors,
        String errorsUrl,
        String startedBy,
        Instant startedAt,
        Instant changedAt) {}
