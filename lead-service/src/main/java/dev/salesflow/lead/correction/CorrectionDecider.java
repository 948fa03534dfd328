package dev.salesflow.lead.correction;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadCorrected;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadOrigin;
import dev.salesflow.lead.LeadRejection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules by which a lead's first data is corrected, while it is worked on.
public final class CorrectionDecider {

    private static final LeadCommand.Correct NOTHING =
            new LeadCommand.Correct(null, null, null, null);

    private CorrectionDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfCorrection command) {
        return switch (command) {
            case LeadCommand.Correct c ->
                    LeadDecider.whileActive(lead, active -> correct(active.details().origin(), c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> correct(
            LeadOrigin known, LeadCommand.Correct command) {
        if (command.equals(NOTHING)) {
            return rejected(new LeadRejection.CorrectionEmpty());
        }
        var company = changed(command.companyName(), known.companyName());
        var territory = changed(command.territory(), known.territory());
        var brand = changed(command.brand(), known.brand());
        var kind = changed(command.customerKind(), known.customerKind());
        if (company == null && territory == null && brand == null && kind == null) {
            return accepted();
        }
        return accepted(
                new LeadCorrected(
                        company,
                        company == null ? null : known.companyName(),
                        territory,
                        territory == null ? null : known.territory(),
                        brand,
                        brand == null ? null : known.brand(),
                        kind,
                        kind == null ? null : known.customerKind()));
    }

    /// What is said, unless it was known so.
    private static <T> @Nullable T changed(@Nullable T said, @Nullable T known) {
        return Objects.equals(said, known) ? null : said;
    }
}
