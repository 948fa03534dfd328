package dev.salesflow.deal.history.mapping;

import static dev.salesflow.deal.history.mapping.DealMappingCode.AMBIGUOUS;
import static dev.salesflow.deal.history.mapping.DealMappingCode.BAD_CODE;
import static dev.salesflow.deal.history.mapping.DealMappingCode.REASON_WITHOUT_LOSS;
import static dev.salesflow.deal.history.mapping.DealMappingCode.UNKNOWN_OUTCOME;
import static dev.salesflow.deal.history.mapping.DealMappingCode.UNKNOWN_STAGE;
import static dev.salesflow.servicekit.mapping.MappingCode.REQUIRED;
import static dev.salesflow.servicekit.mapping.MappingCode.TOO_MANY;
import static dev.salesflow.servicekit.mapping.MappingCode.WRONG_TYPE;

import dev.salesflow.servicekit.mapping.Faults;
import dev.salesflow.servicekit.mapping.MappingObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what activities and states mean, and which column tells when a stage was entered.
final class MeaningReader {
    private static final int MOST_MEANINGS = 1_000;

    private MeaningReader() {}

    static Map<String, Meaning> read(MappingObject meanings, List<String> stages) {
        List<String> names = meanings.names();
        if (names.size() > MOST_MEANINGS) {
            String detail = "Has " + names.size() + " entries; at most " + MOST_MEANINGS + ".";
            meanings.faults().add(meanings.pointer(), TOO_MANY, detail);
            return Map.of();
        }
        if (names.isEmpty()) {
            String detail = "Say what each activity or state of the file means.";
            meanings.faults().add(meanings.pointer(), REQUIRED, detail);
        }
        Map<String, Meaning> read = new HashMap<>();
        for (String name : names) {
            meanings.faults().name(name, meanings.at(name));
            read.put(name, meaning(meanings.object(name), stages));
        }
        return read;
    }

    static Map<String, String> enteredAt(MappingObject columns, List<String> stages) {
        Map<String, String> read = new HashMap<>();
        for (String stage : columns.names()) {
            known(stage, columns.at(stage), stages, columns.faults());
            read.put(stage, columns.text(stage));
        }
        return read;
    }

    private static Meaning meaning(MappingObject meaning, List<String> stages) {
        meaning.allowOnly(Set.of("stage", "outcome", "reason", "ignore"));
        long said = Stream.of("stage", "outcome", "ignore").filter(meaning::has).count();
        if (said != 1 && meaning.node().isObject()) {
            String detail = "Say exactly one of stage, outcome and ignore.";
            meaning.faults().add(meaning.pointer(), AMBIGUOUS, detail);
        }
        if (meaning.has("reason") && !meaning.node().path("outcome").asText().equals("LOST")) {
            meaning.fault("reason", REASON_WITHOUT_LOSS, "Only the outcome LOST has a reason.");
        }
        if (meaning.has("stage")) {
            String stage = meaning.text("stage");
            known(stage, meaning.at("stage"), stages, meaning.faults());
            return new Meaning.InStage(stage);
        }
        return meaning.has("outcome") ? outcome(meaning) : ignored(meaning);
    }

    private static Meaning outcome(MappingObject meaning) {
        String outcome = meaning.text("outcome");
        if (outcome.equals("WON")) {
            return new Meaning.Won();
        }
        if (!outcome.isEmpty() && !outcome.equals("LOST")) {
            meaning.fault("outcome", UNKNOWN_OUTCOME, "Write WON or LOST.");
        }
        String reason = meaning.optionalText("reason");
        if (reason != null && !CommonReader.CODE.matcher(reason).matches()) {
            String detail = "Write capitals, digits and underscores, a letter first, at most 64.";
            meaning.fault("reason", BAD_CODE, detail);
        }
        return new Meaning.Lost(reason == null ? Meaning.Lost.UNSPECIFIED : reason);
    }

    private static Meaning ignored(MappingObject meaning) {
        if (meaning.has("ignore") && !meaning.flag("ignore")) {
            meaning.fault("ignore", WRONG_TYPE, "Write true, or say what it means.");
        }
        return new Meaning.Ignored();
    }

    private static void known(String stage, String pointer, List<String> stages, Faults faults) {
        if (!stage.isEmpty() && !stages.contains(stage)) {
            faults.add(pointer, UNKNOWN_STAGE, "Is not listed in /stages; add it or correct it.");
        }
    }
}
