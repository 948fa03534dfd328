package dev.salesflow.houserules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What compiled classes no longer show: size, comments, and switches that gave up.
final class SourceRules {

    private static final int MOST_LINES = 250;
    private static final int MOST_COLUMNS = 100;
    private static final Pattern UNFINISHED = Pattern.compile("//.*\\b(TO[D]O|FIX[M]E|X[X]X)\\b");
    private static final Pattern CODE_IN_COMMENT = Pattern.compile("^\\s*//(?!/).*[;{]\\s*$");
    private static final Pattern DEFAULT_BRANCH =
            Pattern.compile("^(?!\\s*//).*\\bdefault\\s*(->|:)");
    private static final Pattern EVOLVES = Pattern.compile("^(?!\\s*//).*\\bevolve\\(");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^\\s*public (?:(?:static|final|sealed|non-sealed|abstract|strictfp) )*"
                            + "(?:class|interface|record|enum|@interface) (\\w+).*");
    private static final Pattern LOOP = Pattern.compile("^\\s*(for|while) \\(.*");
    private static final Pattern CHAINS_ONTO_ITSELF =
            Pattern.compile("\\b(\\w+) = \\1\\s*(\\.\\w+\\(|$).*");
    private static final Pattern CHAIN = Pattern.compile(".*\\.(chain|call|flatMap)\\(.*");
    private static final Pattern ABOVE_A_TYPE = Pattern.compile("^\\s*$|.*[;{}]\\s*$");

    static final HouseRule FILE_SIZE =
            HouseRule.ofSources(
                    "no file is longer than " + MOST_LINES + " lines",
                    "one sitting, one idea; give the second idea its own file",
                    SourceRules::tooLong);

    static final HouseRule LINE_LENGTH =
            HouseRule.ofSources(
                    "no line is wider than " + MOST_COLUMNS + " columns",
                    "two files fit side by side; break the line, or name a part of it",
                    SourceRules::tooWide);

    static final HouseRule TOTAL_SWITCHES =
            HouseRule.ofSources(
                    "deciders and evolving states have no default branch",
                    "with a default the compiler keeps silent when an event or command is added;"
                            + " write a case for each",
                    SourceRules::defaults);

    static final HouseRule NOTHING_LEFT_TO_DO =
            HouseRule.ofSources(
                    "comments leave nothing to do",
                    "a note to do something later is never read; do it now or open an issue",
                    source -> source.findings(UNFINISHED, "unfinished"));

    static final HouseRule NO_CODE_IN_COMMENTS =
            HouseRule.ofSources(
                    "no code sleeps in comments",
                    "history is kept by git; delete it",
                    source -> source.findings(CODE_IN_COMMENT, "commented-out code"));

    static final HouseRule PUBLIC_TYPES_ARE_DOCUMENTED =
            HouseRule.ofSources(
                    "every public type says what it is",
                    "the reader of a call sees this sentence first; put one `///` sentence above"
                            + " the type",
                    SourceRules::undocumented);

    static final HouseRule PACKAGES_ARE_DOCUMENTED =
            HouseRule.ofSources(
                    "every package says what lives in it",
                    "a package without a purpose becomes a drawer; begin `package-info.java` with"
                            + " one `///` paragraph: what lives here, what does not",
                    SourceRules::withoutPurpose);

    static final HouseRule NO_CHAIN_IN_A_LOOP =
            HouseRule.ofSources(
                    "no loop chains work onto itself",
                    "each round nests the next one deeper, and a thousand of them overflow the"
                            + " stack without a word: the work never ends; let"
                            + " `Multi…transformToUniAndConcatenate` take one after the other",
                    SourceRules::chainedInLoops);

    private SourceRules() {}

    private static List<String> tooLong(SourceFile source) {
        var lines = source.lines().size();
        return lines <= MOST_LINES
                ? List.of()
                : List.of(source.at(lines - 1, "is the last line of a file too long"));
    }

    private static List<String> tooWide(SourceFile source) {
        var lines = source.linesOutsideTextBlocks();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).length() > MOST_COLUMNS)
                .filter(i -> !lines.get(i).startsWith("import "))
                .mapToObj(i -> source.at(i, "has " + lines.get(i).length() + " columns"))
                .toList();
    }

    private static List<String> defaults(SourceFile source) {
        var decides =
                source.name().endsWith("Decider.java")
                        || !source.findings(EVOLVES, "evolves").isEmpty();
        return decides ? source.findings(DEFAULT_BRANCH, "default branch") : List.of();
    }

    private static List<String> chainedInLoops(SourceFile source) {
        var lines = source.linesOutsideTextBlocks();
        return IntStream.range(0, lines.size())
                .filter(i -> CHAINS_ONTO_ITSELF.matcher(lines.get(i).strip()).matches())
                .filter(i -> CHAIN.matcher(lines.get(i)).matches() || chainsNext(lines, i))
                .filter(i -> isInLoop(lines, i))
                .mapToObj(i -> source.at(i, "chains onto itself: " + lines.get(i).strip()))
                .toList();
    }

    private static boolean chainsNext(List<String> lines, int line) {
        return line + 1 < lines.size() && CHAIN.matcher(lines.get(line + 1)).matches();
    }

    /// Walks outwards by indentation, from a line to the method it stands in.
    private static boolean isInLoop(List<String> lines, int line) {
        var indent = indent(lines.get(line));
        for (var above = line - 1; above >= 0 && indent > 8; above--) {
            var text = lines.get(above);
            if (!text.isBlank() && indent(text) < indent) {
                indent = indent(text);
                if (LOOP.matcher(text).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> undocumented(SourceFile source) {
        var lines = source.linesOutsideTextBlocks();
        var findings = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var type = PUBLIC_TYPE.matcher(lines.get(i));
            if (type.matches() && !isDocumented(lines, i)) {
                findings.add(source.at(i, type.group(1) + " has no `///` sentence"));
            }
        }
        return findings;
    }

    /// Looks through the annotations above a type for its documentation.
    private static boolean isDocumented(List<String> lines, int type) {
        var above = type - 1;
        while (above >= 0 && !lines.get(above).strip().startsWith("///")) {
            if (ABOVE_A_TYPE.matcher(lines.get(above)).matches()) {
                return false;
            }
            above--;
        }
        return above >= 0;
    }

    private static List<String> withoutPurpose(SourceFile source) {
        return !source.name().equals("package-info.java")
                        || source.lines().getFirst().startsWith("/// ")
                ? List.of()
                : List.of(source.at(0, "says nothing on its package"));
    }
}
