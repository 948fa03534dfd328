package dev.salesflow.deal.process;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.deal.process.SalesProcessCommand.Design;
import dev.salesflow.events.Topic;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides every command on a sales process.
public final class SalesProcessDecider {

    /// The pseudo-nodes of reports, which no stage may be called.
    static final List<String> RESERVED = List.of("START", "WON", "LOST", "OPEN");

    /// The process's rules for the store.
    public static final Decider<
                    SalesProcess, SalesProcessCommand, SalesProcessEvent, SalesProcessRejection>
            DECIDER =
                    new Decider<>(
                            Topic.SALES_PROCESS,
                            new SalesProcess.Unknown(),
                            SalesProcess::evolve,
                            SalesProcessDecider::decide,
                            SalesProcessEvent.class);

    private SalesProcessDecider() {}

    private static Decision<SalesProcessEvent, SalesProcessRejection> decide(
            SalesProcess state, SalesProcessCommand command) {
        return switch (command) {
            case SalesProcessCommand.PublishProcess(var key, var design) ->
                    switch (state) {
                        case SalesProcess.Unknown _ -> publish(key, 1, design);
                        case SalesProcess.Published process ->
                                rejected(
                                        new SalesProcessRejection.ProcessExists(
                                                key, process.version()));
                    };
            case SalesProcessCommand.PublishVersion(var design) ->
                    switch (state) {
                        case SalesProcess.Unknown _ ->
                                rejected(new SalesProcessRejection.ProcessNotFound());
                        case SalesProcess.Published process -> next(process, design);
                    };
        };
    }

    private static Decision<SalesProcessEvent, SalesProcessRejection> next(
            SalesProcess.Published process, Design design) {
        var same = new Design(process.name(), process.nameZh(), process.stages()).equals(design);
        return same ? accepted() : publish(process.key(), process.version() + 1, design);
    }

    private static Decision<SalesProcessEvent, SalesProcessRejection> publish(
            String key, int version, Design design) {
        var fault = fault(design.stages());
        return fault == null
                ? accepted(
                        new SalesProcessEvent.SalesProcessPublished(
                                key, version, design.name(), design.nameZh(), design.stages()))
                : rejected(fault);
    }

    private static @Nullable SalesProcessRejection fault(List<ProcessStage> stages) {
        var seen = new HashSet<String>();
        for (var stage : stages) {
            if (RESERVED.contains(stage.code())) {
                return new SalesProcessRejection.StageReserved(stage.code(), RESERVED);
            }
            if (!seen.add(stage.code())) {
                return new SalesProcessRejection.StageRepeated(stage.code());
            }
        }
        return null;
    }
}
