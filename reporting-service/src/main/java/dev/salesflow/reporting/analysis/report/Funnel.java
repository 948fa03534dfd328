package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Proportion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far deals come. `won` is the step after the last stage; `reopened` is the share of deals
/// taken up again among those closed once.
public record Funnel(
        List<StageRow> stages,
        Step won,
        Outcomes outcomes,
        List<ReasonCount> lostReasons,
        WinRate winRate,
        Proportion reopened) {

    /// A stage. `reached` is by the mode asked for, `touched` and `skipped` always by entries; the
    /// counts from `entries` on are visits, with entries = advanced + regressed + lost + reassigned
    /// + waiting. The first stage has no step conversion, nor has a stage that the design has no
    ///   more.
    public record StageRow(
            String stage,
            long reached,
            long touched,
            long skipped,
            long entries,
            long advanced,
            long regressed,
            long lost,
            long reassigned,
            long waiting,
            @Nullable Double dropOff,
            @Nullable Proportion stepConversion,
            Proportion overallConversion) {}

    /// A step that is no stage.
    public record Step(long reached, Proportion stepConversion, Proportion overallConversion) {}

    /// How the cases stand; the four add up to all of them.
    public record Outcomes(long won, long lost, long open, long reassigned) {}

    /// How many cases were lost for a reason.
    public record ReasonCount(String reason, long count) {}

    /// Won of closed, won of all, and the share won in the end by the Aalen–Johansen estimate, null
    /// when no case has a clock.
    public record WinRate(Proportion closed, Proportion created, @Nullable Double ultimate) {}
}
