package dev.salesflow.lead.validlead.api;

import dev.salesflow.lead.validlead.IsoWeek;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Of which week and brand a list is to be drawn up.
///
/// @param week by ISO 8601, from Monday to Sunday in the calendar's time zone
@Schema(examples = "{\"week\": \"2026-W47\", \"brand\": \"Atlas\"}")
public record DrawUpRequest(
        @NotNull @Pattern(regexp = "20\\d\\d-W\\d\\d") String week,
        @NotBlank @Size(max = 100) String brand) {

    /// The week; fails with a 400 problem for one that its year does not have.
    IsoWeek isoWeek() {
        return IsoWeek.of(week)
                .orElseThrow(() -> {
                    var detail = "There is no week " + week + "; most years have 52";
                    return new ProblemException(
                            Problem.of(
                                    ProblemKind.INVALID,
                                    detail,
                                    List.of(new FieldError("/week", "INVALID_WEEK", detail))));
                });
    }
}
