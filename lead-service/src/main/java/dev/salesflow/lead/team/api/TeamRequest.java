package dev.salesflow.lead.team.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team's name and manager.
///
/// @param managerSubject the manager's account at the identity provider, the `sub` of its tokens
@Schema(
        examples =
                """
                {"name": "South", "managerSubject": "manager"}
                """)
public record TeamRequest(
        @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 200) String managerSubject) {}
