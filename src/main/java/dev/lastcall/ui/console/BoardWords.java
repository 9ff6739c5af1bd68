package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.ui.Wording;
import dev.lastcall.wording.Messages;

/** All of a board in one line. */
record BoardWords(Wording words) {
    /** How many people and sessions there are, and how many have something unsaved if any has. */
    String counted(Board board) {
        Messages messages = words.messages();
        String all = messages.text(
                "console.count",
                messages.plural("console.people", board.people()),
                messages.plural("console.sessions", board.sessions().size()));
        return board.withUnsaved() == 0
                ? all
                : messages.text("console.count", all, messages.plural("console.with-unsaved", board.withUnsaved()));
    }
}
