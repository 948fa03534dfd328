package dev.salesflow.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the shell of `docs/leads.md` as it stands: every request succeeds, and what a comment `#
/// =>` promises is in the answers of its block.
@Tag("L1")
@Tag("L15")
class LeadsDocumentIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "leads.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile("(?m)^# => (.*)$");
    private static final String DOCUMENTED = "http://localhost:8080";
    private static final List<String> USERS = List.of("admin", "manager", "hunter", "clerk");

    @TempDir Path folder;

    @Test
    void a_lead_goes_from_an_exhibition_card_to_a_deal_as_the_document_says() throws Exception {
        var blocks = blocks();
        var output = run(blocks);
        assertThat(output.exitCode()).as(output.said()).isZero();
        for (var i = 0; i < blocks.size(); i++) {
            var answers = Files.readString(answersOf(i));
            for (var promise : promises(blocks.get(i))) {
                assertThat(answers).as("answers to\n%s", blocks.get(i)).contains(promise);
            }
        }
    }

    private record Output(int exitCode, String said) {}

    private Output run(List<String> blocks) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("walk.sh"), script(blocks));
        writeLauncher();
        var said = folder.resolve("said.txt");
        var shell =
                new ProcessBuilder("bash", "walk.sh")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!shell.waitFor(5, MINUTES)) {
            shell.destroyForcibly();
            throw new AssertionError("the walk did not end: " + everythingSaid(said));
        }
        return new Output(shell.exitValue(), everythingSaid(said));
    }

    /// What the shell said, and the answers that a failed request may have ended in.
    private String everythingSaid(Path said) throws IOException {
        var all = new StringBuilder(Files.readString(said));
        try (var answers = Files.list(folder)) {
            for (var file : answers.filter(f -> f.toString().endsWith(".answers")).toList()) {
                all.append('\n').append(file).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private String script(List<String> blocks) {
        var script = new StringBuilder("set -euo pipefail\n");
        for (var i = 0; i < blocks.size(); i++) {
            script.append("{\n")
                    .append(blocks.get(i).replace(DOCUMENTED, PackagedStack.running().origin()))
                    .append("} > ")
                    .append(answersOf(i))
                    .append('\n');
        }
        return script.toString();
    }

    /// Stands for `./salesflow token`, which asks the identity provider of one machine.
    private void writeLauncher() throws IOException {
        var cases = new StringBuilder("#!/bin/sh\ncase \"$2\" in\n");
        for (var user : USERS) {
            var token = PackagedStack.running().tokenFor(user);
            cases.append(user).append(") echo ").append(token).append(" ;;\n");
        }
        var launcher = folder.resolve("salesflow");
        Files.writeString(launcher, cases.append("esac\n"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    }

    private Path answersOf(int block) {
        return folder.resolve(block + ".answers");
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(DOCUMENT)).results().map(m -> m.group(1)).toList();
    }

    private static List<String> promises(String block) {
        return PROMISE.matcher(block)
                .results()
                .flatMap(promise -> Stream.of(promise.group(1).split(" ")))
                .toList();
    }
}
