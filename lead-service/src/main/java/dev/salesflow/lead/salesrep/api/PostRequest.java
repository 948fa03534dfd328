package dev.salesflow.lead.salesrep.api;

import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.salesrep.Post;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a rep is to work on.
///
/// @param capacity how many leads the rep can work on at once
@Schema(
        examples =
                """
                {"role": "HUNTER", "teamId": "0196b1f0-2222-7000-8000-000000000002",
                 "territories": ["Guangdong"], "brands": ["Atlas"], "capacity": 40}
                """)
public record PostRequest(
        @NotNull SalesRole role,
        @NotNull UUID teamId,
        @NotNull @Size(max = 100) Set<@NotBlank @Size(max = 100) String> territories,
        @NotNull @Size(max = 100) Set<@NotBlank @Size(max = 100) String> brands,
        @NotNull @Min(0) @Max(10_000) Integer capacity) {

    Post post() {
        return new Post(role, teamId, territories, brands, capacity);
    }
}
