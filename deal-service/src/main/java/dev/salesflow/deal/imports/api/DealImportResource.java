package dev.salesflow.deal.imports.api;

import static dev.salesflow.servicekit.imports.api.Waiting.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.deal.imports.DealImports;
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

/// `/api/v1/deal-imports`: past deals in bulk.
@Path("/api/v1/deal-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deal imports")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
public class DealImportResource {

    private static final String MAPPING =
            "application/json: how to read the file, see docs/imports.md";
    private static final String FILE = "A file named .csv, .csv.gz or .ndjson, in UTF-8";
    private static final String PARTS =
            """
            {"mapping": {"shape": "activity-log",
              "process": {"key": "pursuits", "name": "Pursuits", "create": true},
              "stages": ["CONTACTED", "QUALIFIED", "PROPOSED"],
              "columns": {"deal": "deal", "activity": "step", "at": "at", "amount": "amount"},
              "activities": {"Contacted": {"stage": "CONTACTED"}, "Signed": {"outcome": "WON"},
               "Lost: price": {"outcome": "LOST", "reason": "PRICE"}, "Note": {"ignore": true}},
              "currency": "CNY", "timeZone": "Asia/Shanghai"},
             "file": "deal,step,at,amount\\nP-1,Contacted,2025-03-31 09:30,130000.00\\n"}\
            """;

    private final CommandContexts contexts;
    private final DealImports imports;
    private final ImportProcess processes;
    private final ImportViews views;

    DealImportResource(
            CommandContexts contexts,
            DealImports imports,
            ImportProcess processes,
            ImportViews views) {
        this.contexts = contexts;
        this.imports = imports;
        this.processes = processes;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Operation(
            operationId = "startDealImport",
            summary = "Import deals with their history",
            description =
                    "The same file again changes nothing. Mappings, limits and codes of errors:"
                            + " docs/imports.md.")
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
                            examples = @ExampleObject(name = "log", value = PARTS)))
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "A part is missing, or faults in the mapping")
    @APIResponse(
            responseCode = "422",
            description =
                    "The file is refused, the process unknown or of other stages, or the key used")
    public Response start(ImportForm form) throws IOException {
        var mappingText = form.mappingText();
        var mapping = ImportForm.valid(MappingReader.read(mappingText.getBytes(UTF_8)));
        form.refuseUnreadable(mapping.table());
        var context = contexts.of(form.digest(mappingText));
        var requests = imports.requests();
        var taken =
                requests.earlier(context)
                        .orElseGet(() -> {
                            await(processes.ensure(mapping, context));
                            var file = form.requiredFile().uploadedFile();
                            return requests.take(context, mappingText, form.fileName(), file);
                        });
        return switch (taken) {
            case STORED -> accepted(requests.id(context));
            case KEY_REUSED -> throw ImportProblems.keyReused();
        };
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDealImport", summary = "How an import stands")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such import")
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return views.find(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(
            operationId = "listDealImportErrors",
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
            operationId = "cancelDealImport",
            summary = "Stop an import; deals that are in stay in",
            description = "Without a body. An import that has ended stays as it is.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such import")
    public ImportView cancel(@PathParam("id") UUID id) {
        contexts.of(id);
        await(views.find(id));
        imports.end().cancelled(id);
        return await(views.find(id));
    }

    private Response accepted(UUID id) {
        imports.wake();
        var location = URI.create(DealImports.KIND.path(id));
        return Response.accepted(await(views.find(id))).location(location).build();
    }
}
