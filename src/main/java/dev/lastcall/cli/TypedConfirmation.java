package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Has the person at the terminal type how many sessions are meant; a habit of pressing Enter, or of typing yes, is not enough. */
final class TypedConfirmation {
    private final Invocation invocation;

    TypedConfirmation(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Whether there is somebody to ask: at a terminal, and where people's text is wanted. */
    boolean possible() {
        return invocation.environment().terminal() && !invocation.json();
    }

    /** Returns if the number was typed; anything else means that nothing is to be done. */
    void demand(int sessions) throws IOException, CommandException {
        invocation
                .output()
                .line("That is " + Counts.sessions(sessions) + ". Type " + sessions + ", then Enter, to go on:");
        Environment environment = invocation.environment();
        var answer = new BufferedReader(new InputStreamReader(
                        environment.in(), environment.out().charset()))
                .readLine();
        if (answer == null || !answer.strip().equals(Integer.toString(sessions))) {
            throw new CommandException.Usage("Nothing was done: " + sessions + " was not typed.");
        }
    }
}
