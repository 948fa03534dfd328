package dev.salesflow.lead.imports.api;

import static dev.salesflow.servicekit.imports.api.Waiting.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.lead.imports.LeadImports;
import dev.salesflow.lead.imports.mapping.LeadMappingReader;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.imports.api.ErrorPage;
import dev.salesflow.servicekit.imports.api.ImportForm;
import dev.salesflow.servicekit.imports.api.ImportProblems;
import dev.salesflow.servicekit.openapi.CommonContract;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/lead-imports`: leads in bulk, from lists, exhibitions and other systems.
@Path("/api/v1/lead-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lead imports")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
public class LeadImportResource {

    private static final String MAPPING =
            "application/json: how to read the file, see docs/imports.md";
    private static final String FILE = "A file named .csv, .csv.gz or .ndjson, in UTF-8";
    private static final String PARTS =
            """
            {"mapping": {"columns": {"company": "company", "contactName": "contact",
               "phone": "phone", "capturedAt": "met on"},
              "defaults": {"channel": "INDUSTRY", "sourceKind": "EXHIBITION",
               "source": "Canton Fair 2026"},
              "facts": {"EMPLOYEES": "staff"}, "timeZone": "Asia/Shanghai"},
             "file": "company,contact,phone,met on,staff\\nNorthwind Bearings,Li Wei,+86 20 5555 0101,2026-03-31,1200\\n"}\
            """;

    private final CommandContexts contexts;
    private final LeadImports imports;
    private final LeadImportViews views;

    LeadImportResource(CommandContexts contexts, LeadImports imports, LeadImportViews views) {
        this.contexts = contexts;
        this.imports = imports;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Operation(
            operationId = "startLeadImport",
            summary = "Import leads from a file",
            description =
                    "Rows that look like other leads are reported. The same file again changes"
                            + " nothing. Mappings, limits and codes of errors: docs/imports.md.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"mapping", "file"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "mapping",
                                                        type = SchemaType.OBJECT,
                                                        description = MAPPING),
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = FILE)
                                            }),
                            examples = @ExampleObject(name = "exhibition", value = PARTS)))
    @APIResponseSchema(value = LeadImportView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "A part is missing, or faults in the mapping")
    @APIResponse(
            responseCode = "422",
            description = "The file is refused, or the key was used for another import")
    public Response start(ImportForm form) throws IOException {
        var mappingText = form.mappingText();
        var mapping = ImportForm.valid(LeadMappingReader.read(mappingText.getBytes(UTF_8)));
        form.refuseUnreadable(mapping.table());
        var context = contexts.of(form.digest(mappingText));
        var requests = imports.requests();
        var taken =
                requests.earlier(context)
                        .orElseGet(() ->
                                requests.take(
                                        context,
                                        mappingText,
                                        form.fileName(),
                                        form.requiredFile().uploadedFile()));
        return switch (taken) {
            case STORED -> accepted(requests.id(context));
            case KEY_REUSED -> throw ImportProblems.keyReused();
        };
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeadImport", summary = "How an import stands")
    @APIResponseSchema(value = LeadImportView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such import")
    public Uni<LeadImportView> get(@PathParam("id") UUID id) {
        return views.find(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            operationId = "listLeadImportErrors",
            summary = "What was wrong with rows, in order",
            description =
                    "Errors of one row come on one page, which may hold more than `limit` for it.")
    @APIResponseSchema(value = ErrorPage.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such import")
    public Uni<ErrorPage> errors(
            @PathParam("id") UUID id,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return views.find(id).chain(() -> views.errors(id, after, limit));
    }

    @POST
    @Path("/{id}/cancellation")
    @Blocking
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "cancelLeadImport",
            summary = "Stop an import; leads that are in stay in",
            description = "Without a body. An import that has ended stays as it is.")
    @APIResponseSchema(value = LeadImportView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such import")
    public LeadImportView cancel(@PathParam("id") UUID id) {
        contexts.of(id);
        await(views.find(id));
        imports.end().cancelled(id);
        return await(views.find(id));
    }

    private Response accepted(UUID id) {
        imports.wake();
        var location = URI.create(LeadImports.KIND.path(id));
        return Response.accepted(await(views.find(id))).location(location).build();
    }
}
