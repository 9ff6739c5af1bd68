package dev.lastcall.agent;

import dev.lastcall.protocol.Message.Said;
import dev.lastcall.wording.Messages;

/** What was told or noted, as one line. */
public final class Spoken {
    private Spoken() {}

    /** One line; {@code when} is told by the clock. */
    public static String line(Said said, Messages messages, String when) {
        return said.sender()
                .map(sender -> messages.text("conversation.told", sender, when, said.text()))
                .orElseGet(() -> messages.text("conversation.noted", when, said.text()));
    }
}
