package dev.salesflow.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A Java source file as text.
///
/// @param name the file's name without folders, such as `LeadDecider.java`
/// @param lines its lines, first at index 0
record SourceFile(String name, List<String> lines) {

    private static final String TEXT_BLOCK = "\"\"\"";

    static SourceFile read(Path file) {
        try {
            return new SourceFile(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines, with an empty literal for each that is inside a text block; numbers stay.
    List<String> linesOutsideTextBlocks() {
        var outside = new ArrayList<String>(lines.size());
        var inBlock = false;
        for (var line : lines) {
            outside.add(inBlock ? "\"\"" : line);
            inBlock ^= line.split(TEXT_BLOCK, -1).length % 2 == 0;
        }
        return outside;
    }

    /// Where a pattern is found outside text blocks.
    List<String> findings(Pattern pattern, String what) {
        var findings = new ArrayList<String>();
        var outside = linesOutsideTextBlocks();
        for (var i = 0; i < outside.size(); i++) {
            if (pattern.matcher(outside.get(i)).find()) {
                findings.add(at(i, what + ": " + outside.get(i).strip()));
            }
        }
        return findings;
    }

    /// A finding at the line of an index.
    String at(int index, String finding) {
        return name + ":" + (index + 1) + " " + finding;
    }
}
