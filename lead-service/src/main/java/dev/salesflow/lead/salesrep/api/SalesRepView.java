package dev.salesflow.lead.salesrep.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.lead.salesrep.Post;
import dev.salesflow.lead.salesrep.SalesRep;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A sales rep as answered.
///
/// @param name gone once erased
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "subject": "hunter",
                 "name": "Zhang Min",
                 "contactId": "0196b1f0-3333-7000-8000-000000000003", "departed": false,
                 "post": {"role": "HUNTER", "teamId": "0196b1f0-2222-7000-8000-000000000002",
                   "territories": ["Guangdong"], "brands": ["Atlas"], "capacity": 40}}
                """)
public record SalesRepView(
        UUID id,
        String subject,
        UUID contactId,
        @Nullable String name,
        Post post,
        boolean departed) {

    /// The answer for a rep of that name.
    static SalesRepView of(UUID id, SalesRep rep, @Nullable String name) {
        return switch (rep) {
            case SalesRep.Unknown _ -> throw new IllegalStateException("no rep " + id);
            case SalesRep.Active(var subject, var contactId, var post) ->
                    new SalesRepView(id, subject, contactId, name, post, false);
            case SalesRep.Departed(var subject, var contactId, var post) ->
                    new SalesRepView(id, subject, contactId, name, post, true);
        };
    }
}
