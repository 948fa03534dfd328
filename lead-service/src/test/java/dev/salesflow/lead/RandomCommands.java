package dev.salesflow.lead;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.RegionLevel;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.closing.ProcessChoice;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.salesrep.Assignee;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Histories of commands on one lead, likely and unlikely ones, from a seed.
final class RandomCommands extends RandomChoice {

    private static final ProcessChoice PROCESS = new ProcessChoice("seven-steps", List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Version<ScoringModel> MODEL = new Version<>(1, ScoringModel.STANDARD);
    private static final Version<IdealCustomerProfile> PROFILE =
            new Version<>(1, IdealCustomerProfile.STANDARD);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.STANDARD;
    private static final List<LeadFact> WEIGHED = Leads.WEIGHED.keySet().stream().sorted().toList();

    private final RandomMerges merges;
    private final List<Supplier<LeadCommand>> kinds;

    RandomCommands(long seed) {
        super(seed);
        this.merges = new RandomMerges(seed);
        this.kinds = kinds();
    }

    private List<Supplier<LeadCommand>> kinds() {
        return List.of(
                Leads::capture,
                () -> new LeadCommand.Correct(maybe() ? "Nordwind" : null, null, null, null),
                this::handOver,
                this::feedback,
                this::fact,
                this::fact,
                this::fact,
                this::fact,
                this::withdrawFact,
                this::keyPerson,
                () -> new LeadCommand.DeriveScore(MODEL, PROFILE, now()),
                this::override,
                () ->
                        new LeadCommand.WithdrawOverride(
                                one(ScoreDimension.values()), MODEL, PROFILE, now()),
                this::tier,
                this::analyse,
                this::strategy,
                this::firstContact,
                this::followUp,
                this::assign,
                this::assign,
                () -> new LeadCommand.Release(ReleaseReason.NO_PROGRESS),
                this::qualify,
                this::qualify,
                this::disqualify,
                () -> Leads.recycle(TODAY.plusDays(random.nextInt(3)), workload()),
                () -> new LeadCommand.Convert(Leads.LEAD, PROCESS, null, null),
                merges::merge);
    }

    List<LeadCommand> history(int length) {
        return Stream.generate(() -> one(kinds).get()).limit(length).toList();
    }

    private LeadCommand handOver() {
        return new LeadCommand.HandOver(Leads.SHEET, maybe(), TODAY.plusDays(1));
    }

    private LeadCommand feedback() {
        return new LeadCommand.GiveFeedback(
                maybe() ? Leads.SHEET : new UUID(4, 2), one(FeedbackVerdict.values()));
    }

    private LeadCommand fact() {
        var fact = maybe() ? one(WEIGHED) : one(LeadFact.values());
        return new LeadCommand.RecordFact(fact, value(fact), source(), at(), "hunter", Leads.NOW);
    }

    /// Mostly what can be read, and mostly the same, so that facts are verified now and then.
    private String value(LeadFact fact) {
        return switch (random.nextInt(8)) {
            case 0 -> "soon";
            case 1 -> "7";
            default -> Leads.WEIGHED.getOrDefault(fact, "200");
        };
    }

    private LeadCommand withdrawFact() {
        return new LeadCommand.WithdrawFact(one(LeadFact.values()), source(), "misheard");
    }

    private LeadCommand keyPerson() {
        return new LeadCommand.NameKeyPerson(Leads.CONTACT, one(BuyingRole.values()), maybe());
    }

    private LeadCommand override() {
        return new LeadCommand.OverrideScore(
                one(ScoreDimension.values()),
                random.nextInt(-1, 12),
                "seen on site",
                MODEL,
                PROFILE,
                now());
    }

    /// Some months on, so that planned purchases pass.
    private ZonedDateTime now() {
        return Leads.NOW.atZone(CALENDAR.zone()).plusMonths(random.nextInt(6));
    }

    private LeadCommand tier() {
        return new LeadCommand.SetTier(
                maybe() ? one(LeadTier.values()) : null,
                ScoringModel.STANDARD,
                IdealCustomerProfile.STANDARD,
                CALENDAR,
                Leads.NOW,
                workload(),
                2);
    }

    private LeadCommand analyse() {
        return new LeadCommand.Analyse(
                id(),
                new AnalysisSheet(
                        one(RegionLevel.values()),
                        random.nextInt(-1, 12),
                        12,
                        30,
                        random.nextInt(11),
                        random.nextInt(11),
                        random.nextInt(11)));
    }

    private LeadCommand strategy() {
        var step = new StrategyStep(Leads.HUNTER, TODAY.plusDays(random.nextInt(-1, 9)));
        return new LeadCommand.WriteStrategy(
                id(),
                maybe() ? List.of(step) : List.of(),
                maybe() ? Set.of(Leads.HUNTER) : Set.of(),
                TODAY);
    }

    private LeadCommand firstContact() {
        return maybe()
                ? new LeadCommand.PlanFirstContact(
                        id(), one(ContactMethod.values()), at(), Leads.NOW.minusSeconds(9_000))
                : new LeadCommand.HoldFirstContact(
                        id(),
                        one(ContactMethod.values()),
                        Leads.NOW.plus(Duration.ofHours(random.nextInt(-9, 2))),
                        random.nextInt(1, 60),
                        maybe() ? TODAY.plusDays(random.nextInt(-1, 9)) : null,
                        Leads.NOW,
                        CALENDAR);
    }

    private LeadCommand followUp() {
        return new LeadCommand.RecordFollowUp(
                id(),
                Leads.NOW.plus(Duration.ofHours(random.nextInt(-9, 2))),
                one(ContactMethod.values()),
                maybe() ? Leads.HUNTER : null,
                maybe() ? TODAY.plusDays(random.nextInt(-1, 9)) : null,
                Leads.NOW,
                CALENDAR);
    }

    private LeadCommand assign() {
        var rep = one(List.of(Leads.HUNTER, Leads.OTHER_HUNTER, Leads.FARMER));
        var role = rep.equals(Leads.FARMER) ? SalesRole.FARMER : SalesRole.HUNTER;
        var known = random.nextInt(5) > 0;
        return new LeadCommand.Assign(
                rep,
                known ? new Assignee(role, Leads.TEAM, random.nextInt(5) == 0) : null,
                known ? workload() : null,
                2,
                maybe() ? "speaks Cantonese" : null,
                maybe() ? 1 : null);
    }

    private LeadCommand qualify() {
        return new LeadCommand.Qualify(
                maybe() ? TODAY.plusDays(random.nextInt(-1, 9)) : null,
                maybe() ? IdealCustomerProfile.STANDARD.requiredFacts() : Set.of(),
                TODAY);
    }

    private LeadCommand disqualify() {
        return new LeadCommand.Disqualify(
                one(DisqualificationReason.values()),
                maybe() ? TODAY.plusDays(random.nextInt(-1, 3)) : null,
                TODAY);
    }

    private Workload workload() {
        return new Workload(random.nextInt(4), random.nextInt(3), 3);
    }

    private String source() {
        return one(List.of("call", "web", "report"));
    }

    private @Nullable Instant at() {
        return maybe() ? Leads.NOW.minus(Duration.ofHours(random.nextInt(9))) : null;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
