package dev.salesflow.lead;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Histories of commands on one lead, likely and unlikely ones, from a seed.
final class RandomCommands {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Random random;

    RandomCommands(long seed) {
        this.random = new Random(seed);
    }

    List<LeadCommand> history(int length) {
        return Stream.generate(this::next).limit(length).toList();
    }

    private LeadCommand next() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Leads.capture();
            case 2 -> new LeadCommand.GiveScore(scores());
            case 3, 4 -> assign();
            case 5, 6 -> new LeadCommand.Qualify(maybe() ? TODAY : null);
            case 7 -> disqualify();
            case 8 -> new LeadCommand.Convert(Leads.LEAD, "seven-steps", null, null);
            default -> fact();
        };
    }

    private LeadCommand fact() {
        var value = List.of("1", "12", "soon", "gears").get(random.nextInt(4));
        return new LeadCommand.RecordFact(
                LeadFact.values()[random.nextInt(LeadFact.values().length)],
                value,
                maybe() ? "call" : "web");
    }

    private Map<ScoreDimension, Integer> scores() {
        var scores = new EnumMap<ScoreDimension, Integer>(ScoreDimension.class);
        for (var dimension : ScoreDimension.values()) {
            if (random.nextInt(10) > 0) {
                scores.put(dimension, random.nextInt(-1, 12));
            }
        }
        return scores;
    }

    private LeadCommand assign() {
        var rep = List.of(Leads.HUNTER, Leads.OTHER_HUNTER, Leads.FARMER).get(random.nextInt(3));
        var role = rep.equals(Leads.FARMER) ? SalesRole.FARMER : SalesRole.HUNTER;
        var known = random.nextInt(5) > 0;
        return new LeadCommand.Assign(
                rep,
                known ? new Assignee(role, Leads.TEAM, random.nextInt(5) == 0) : null,
                maybe() ? "speaks Cantonese" : null);
    }

    private LeadCommand disqualify() {
        return new LeadCommand.Disqualify(
                DisqualificationReason.NO_NEED,
                maybe() ? TODAY.plusDays(random.nextInt(-1, 3)) : null,
                TODAY);
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
