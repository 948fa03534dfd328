package dev.salesflow.servicekit.codes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /api/v1/codes`: every code with its labels.
@Path("/api/v1/codes")
@Tag(name = "Codes")
public class CodesResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCodes", summary = "Every code with its English and Chinese label")
    public Map<String, List<Code>> codes() {
        return Codes.all();
    }
}
