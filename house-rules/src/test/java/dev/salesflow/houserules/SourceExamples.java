package dev.salesflow.houserules;

import java.util.List;

/// Examples for [SourceRules].
final class SourceExamples {

    private static final String QUOTES = "\"\"\"";

    private SourceExamples() {}

    static List<Example> all() {
        return List.of(
                new Example(
                        SourceRules.FILE_SIZE,
                        "Lead.java:251",
                        lead("\n".repeat(249) + "class Lead {}"),
                        lead("\n".repeat(248) + "class Lead {}")),
                new Example(
                        SourceRules.LINE_LENGTH,
                        "Lead.java:2 has 101 columns",
                        lead("class Lead {" + " ".repeat(88) + "}"),
                        lead("class Lead {" + " ".repeat(87) + "}")),
                new Example(
                        SourceRules.LINE_LENGTH,
                        "Lead.java:4",
                        lead(blockAndLine("short", "long".repeat(30))),
                        lead(blockAndLine("long".repeat(30), "short"))),
                defaultBranch("LeadDecider", "decide", "default -> 2;"),
                defaultBranch("Lead", "evolve", "default -> 2;"),
                defaultBranch("Lead", "evolve", "default: yield 2;"),
                comment(SourceRules.NOTHING_LEFT_TO_DO, "// TODO weigh the budget"),
                comment(SourceRules.NOTHING_LEFT_TO_DO, "/// FIXME"),
                comment(SourceRules.NO_CODE_IN_COMMENTS, "// score(lead);"),
                comment(SourceRules.NO_CODE_IN_COMMENTS, "    // if (late) {"),
                undocumented("public final class Lead {}"),
                undocumented(
                        "@Deprecated\npublic sealed interface Lead permits Lead.Open {\n"
                                + "    record Open() implements Lead {}\n}"),
                undocumented(
                        "@SuppressWarnings(%1$s\n{}\n%1$s)\npublic class Lead {}"
                                .formatted(QUOTES)),
                chainedInLoop("done = done.chain(work);"),
                chainedInLoop("done = done\n                .chain(work);"),
                undocumentedInside(),
                packageWithoutPurpose());
    }

    private static String lead(String text) {
        return file("Lead", text);
    }

    private static String file(String type, String text) {
        return "--- dev/salesflow/lead/" + type + ".java\npackage dev.salesflow.lead;\n" + text;
    }

    private static String blockAndLine(String block, String line) {
        return "class Lead { String block = %1$s\n%2$s%1$s;\nString line = \"%3$s\"; }"
                .formatted(QUOTES, block, line);
    }

    private static Example defaultBranch(String type, String method, String branch) {
        var body =
                """
                class %s {
                    enum Event { CAPTURED, SCORED }
                    static int %s(Event event) {
                        return switch (event) {
                            case CAPTURED %s 1;
                            %s
                        };
                    }
                }
                """;
        var arrow = branch.contains("->") ? "->" : ": yield";
        return new Example(
                SourceRules.TOTAL_SWITCHES,
                branch,
                file(type, body.formatted(type, method, arrow, branch)),
                file(type, body.formatted(type, method, "->", "case SCORED -> 2;")));
    }

    private static Example comment(HouseRule rule, String comment) {
        return new Example(
                rule,
                comment.strip(),
                lead(comment + "\nclass Lead {}"),
                lead(
                        "// Weighs the budget twice: it decides more often than the rest.\n"
                                + "class Lead { String hint = \"TODO: //();\"; }"));
    }

    private static Example undocumented(String type) {
        return new Example(
                SourceRules.PUBLIC_TYPES_ARE_DOCUMENTED,
                "Lead has no `///` sentence",
                lead(type),
                lead("\n/// Someone who may buy.\n" + type));
    }

    private static Example undocumentedInside() {
        var inside = "    @Deprecated\n    public record Open() {}\n}";
        return new Example(
                SourceRules.PUBLIC_TYPES_ARE_DOCUMENTED,
                "Open has no `///` sentence",
                lead("\n/// Someone who may buy.\npublic class Lead {\n" + inside),
                lead("\n/// Someone who may buy.\npublic class Lead {\n    /// Waits.\n" + inside));
    }

    private static Example packageWithoutPurpose() {
        var marked = "@org.jspecify.annotations.NullMarked\npackage dev.salesflow.lead;\n";
        var path = "--- dev/salesflow/lead/package-info.java\n";
        return new Example(
                SourceRules.PACKAGES_ARE_DOCUMENTED,
                "package-info.java:1",
                path + marked,
                path + "/// Leads, from capture to conversion.\n" + marked);
    }

    private static Example chainedInLoop(String chained) {
        var body =
                """
                class Batch {
                    interface Uni { Uni chain(Uni next); }
                    Uni apply(Uni first, java.util.List<Uni> works) {
                        var done = first;
                        %s
                        return done;
                    }
                }
                """;
        var loop = "for (var work : works) {\n            %s\n        }".formatted(chained);
        var once =
                "if (works.isEmpty()) {\n            var work = first;\n            %s\n        }";
        return new Example(
                SourceRules.NO_CHAIN_IN_A_LOOP,
                "chains onto itself: done = done",
                file("Batch", body.formatted(loop)),
                file("Batch", body.formatted(once.formatted(chained))));
    }
}
