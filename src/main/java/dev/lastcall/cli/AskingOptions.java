package dev.lastcall.cli;

import dev.lastcall.request.PlainText;
import picocli.CommandLine.Option;

/** What every verb that asks people to sign out can be told. */
final class AskingOptions {
    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; every user reads it.")
    private String reason;

    @Option(names = "--force", description = "After saving and the hold, end sessions that stand in the way.")
    private boolean force;

    @Option(names = "--wait", description = "Wait for the end, like the verb wait.")
    private boolean wait;

    @Option(names = "--dry-run", description = "Only tell whom it would hit, and why.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Ask also many at once without having their number typed.")
    private boolean yes;

    /** As plain text; says so where it had to be cut. */
    String reason(Output output) {
        String clean = PlainText.clean(reason);
        boolean cut = clean.endsWith("…") && !reason.strip().endsWith("…");
        if (cut) {
            output.problem("The reason is longer than " + PlainText.LONGEST + " characters and was cut.");
        }
        return clean;
    }

    boolean force() {
        return force;
    }

    boolean waits() {
        return wait;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Whether many may be asked without a word. */
    boolean sure() {
        return yes;
    }
}
