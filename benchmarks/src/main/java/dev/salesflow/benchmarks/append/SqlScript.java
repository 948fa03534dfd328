package dev.salesflow.benchmarks.append;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The statements of a pgbench script with `$1` … for its variables.
///
/// @param statements in order
record SqlScript(List<Statement> statements) {

    private static final Pattern VARIABLE = Pattern.compile("(?<!:):(stream|version)\\b");
    private static final Pattern META = Pattern.compile("(?m)^(\\\\.*|--.*)\\R");

    /// One statement.
    ///
    /// @param variables in the order of their parameters
    /// @param answersVersion its last row carries the version of the stream
    record Statement(String sql, List<String> variables, boolean answersVersion) {

        static Statement of(String text, boolean answersVersion) {
            var variables = new ArrayList<String>();
            var sql =
                    VARIABLE.matcher(text)
                            .replaceAll(found -> {
                                if (!variables.contains(found.group(1))) {
                                    variables.add(found.group(1));
                                }
                                return "\\$" + (variables.indexOf(found.group(1)) + 1);
                            });
            return new Statement(sql.strip(), variables, answersVersion);
        }
    }

    /// Reads statements that end with `;`, or with `\aset` when their answer is needed.
    static SqlScript parse(String script) {
        var statements = new ArrayList<Statement>();
        for (var part : META.matcher(script).replaceAll("").split(";", -1)) {
            var pieces = part.split("\\\\aset", -1);
            for (var i = 0; i < pieces.length; i++) {
                if (!pieces[i].isBlank()) {
                    statements.add(Statement.of(pieces[i], i < pieces.length - 1));
                }
            }
        }
        return new SqlScript(statements);
    }
}
