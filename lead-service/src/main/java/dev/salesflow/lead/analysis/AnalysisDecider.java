package dev.salesflow.lead.analysis;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAnalysed;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.Analyse;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.RatingOutOfRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of the analysis sheet. How a sheet makes a grade is said by [Grade].
public final class AnalysisDecider {

    private AnalysisDecider() {}

    /// A number of the sheet, and the highest that it can be.
    private record Entered(String field, int number, int highest) {

        boolean isOutOfRange() {
            return number < 0 || number > highest;
        }
    }

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfAnalysis command) {
        return switch (command) {
            case Analyse c -> LeadDecider.whileActive(lead, active -> analyse(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> analyse(Lead.Active lead, Analyse command) {
        var refusal = refusal(command.sheet());
        if (refusal != null) {
            return rejected(refusal);
        }
        var before = lead.details().analysis();
        return accepted(
                new LeadAnalysed(
                        command.sheetId(),
                        command.sheet(),
                        Grade.of(command.sheet()),
                        before == null ? null : before.grade()));
    }

    private static @Nullable RatingOutOfRange refusal(AnalysisSheet sheet) {
        return Stream.of(
                        rating("companySize", sheet.companySize()),
                        number("yearsInBusiness", sheet.yearsInBusiness()),
                        number("teamSize", sheet.teamSize()),
                        rating("philosophyMatch", sheet.philosophyMatch()),
                        rating("needsMatch", sheet.needsMatch()),
                        rating("ease", sheet.ease()))
                .filter(Entered::isOutOfRange)
                .findFirst()
                .map(entered -> new RatingOutOfRange(entered.field(), entered.number()))
                .orElse(null);
    }

    private static Entered rating(String field, int number) {
        return new Entered(field, number, Grade.HIGHEST);
    }

    private static Entered number(String field, int number) {
        return new Entered(field, number, Integer.MAX_VALUE);
    }
}
