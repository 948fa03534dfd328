package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.assembly.ImportedMove;
import dev.salesflow.deal.history.mapping.DealColumns;
import dev.salesflow.events.Money;
import dev.salesflow.events.Topic;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealReopened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealEvent.StageAdvanced;
import dev.salesflow.events.deal.DealEvent.StageReturned;
import dev.salesflow.events.deal.DealOrigin;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.StreamKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns imported deals into the events that would have been stored, had Salesflow been there.
/// People in the file become ids; an unknown time is marked, and the event is dated by the nearest
/// known one.
///
/// @param stages of the process version, in designed order
record HistoryEvents(
        UUID importId,
        String processKey,
        int processVersion,
        List<String> stages,
        Instant importedAt) {

    /// The stream id of a deal follows from the process and its id in the file: the same file again
    /// finds the same streams.
    UUID id(ImportedDeal deal) {
        return StreamIds.of("deal", "import/" + processKey + "/" + deal.externalId());
    }

    DealStream of(ImportedDeal deal) {
        var moves = deal.moves();
        var times = datedBy(moves);
        var events = new ArrayList<NewEvent>(moves.size());
        for (var i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var event = i == 0 ? opened(deal, move) : event(moves.get(i - 1), move);
            events.add(new NewEvent(event, times.get(i), actor(move)));
        }
        return new DealStream(new StreamKey(Topic.DEAL, id(deal)), events);
    }

    private DealOpened opened(ImportedDeal deal, ImportedMove first) {
        var facts = deal.facts();
        var attributes = new TreeMap<>(facts.attributes());
        if (facts.team() != null) {
            attributes.put(DealColumns.TEAM, facts.team());
        }
        var account = facts.account();
        var origin = new DealOrigin(null, importId, deal.externalId(), deal.observedFrom());
        return new DealOpened(
                processKey,
                processVersion,
                first.stage(),
                account == null ? deal.externalId() : account,
                account,
                null,
                amount(deal),
                null,
                facts.owner() == null ? null : ImportedPeople.id(facts.owner()),
                null,
                facts.channel(),
                attributes,
                origin,
                first.at() == null);
    }

    private DealEvent event(ImportedMove before, ImportedMove move) {
        var unknown = move.at() == null;
        var from = before.stage();
        return switch (move.kind()) {
            case OPENED -> throw new IllegalStateException("a deal opens once");
            case ENTERED -> entered(from, move.stage(), stayed(before, move), unknown);
            case WON -> new DealWon(move.stage(), stayed(before, move), unknown);
            case LOST ->
                    new DealLost(
                            move.stage(),
                            move.reason() == null ? "UNSPECIFIED" : move.reason(),
                            null,
                            stayed(before, move),
                            unknown);
            case REOPENED ->
                    new DealReopened(
                            move.stage(),
                            before.kind() == ImportedMove.Kind.WON
                                    ? DealOutcome.WON
                                    : DealOutcome.LOST,
                            null);
        };
    }

    private DealEvent entered(String from, String to, @Nullable Long stayed, boolean unknown) {
        var left = stages.indexOf(from);
        var entered = stages.indexOf(to);
        return entered < left
                ? new StageReturned(from, to, null, stayed)
                : new StageAdvanced(
                        from,
                        to,
                        List.copyOf(stages.subList(left + 1, entered)),
                        null,
                        stayed,
                        unknown);
    }

    private static @Nullable Long stayed(ImportedMove before, ImportedMove move) {
        return before.at() == null || move.at() == null
                ? null
                : Math.max(0, Duration.between(before.at(), move.at()).toSeconds());
    }

    /// Each move's own time, else the next known one, else the last known one, else the time of the
    /// import.
    private List<Instant> datedBy(List<ImportedMove> moves) {
        var times = new ArrayList<Instant>();
        var last =
                moves.stream()
                        .map(ImportedMove::at)
                        .filter(at -> at != null)
                        .reduce((_, later) -> later)
                        .orElse(importedAt);
        for (var i = 0; i < moves.size(); i++) {
            var known =
                    moves.subList(i, moves.size()).stream()
                            .map(ImportedMove::at)
                            .filter(at -> at != null)
                            .findFirst();
            times.add(known.orElse(last));
        }
        return times;
    }

    private static @Nullable Money amount(ImportedDeal deal) {
        var amount = deal.facts().amount();
        var currency = deal.facts().currency();
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private static @Nullable String actor(ImportedMove move) {
        return move.by() == null ? null : ImportedPeople.id(move.by()).toString();
    }
}
