package dev.salesflow.lead.capture.api;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.lead.capture.list.LeadSource;
import dev.salesflow.lead.capture.list.SourceRegister;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/leads/sources`: the source register.
@Path("/api/v1/leads/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadSourcesResource {

    private static final String CHANNELS = "ONLINE|INDUSTRY|REFERRAL|COLD_VISIT";

    private final SourceRegister register;

    LeadSourcesResource(SourceRegister register) {
        this.register = register;
    }

    @GET
    @Operation(
            operationId = "listLeadSources",
            summary = "What each source brought and what became of it, within sight",
            description =
                    "A row for each channel, kind of source, source and campaign. For the leads"
                            + " behind a row list the leads by `channel`, `source` and `campaign`.")
    @APIResponse(responseCode = "400", description = "A channel or cursor that there is not")
    @Listing(row = LeadSource.class)
    public Uni<ListPage> list(
            @Parameter(schema = @Schema(implementation = AcquisitionChannel.class))
                    @QueryParam("channel")
                    @Pattern(regexp = CHANNELS)
                    @Nullable String channel,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return register.page(channel, campaign, cursor, limit);
    }
}
