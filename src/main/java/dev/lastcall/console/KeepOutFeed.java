package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand;
import java.io.IOException;

/** Who keeps new sign-ins out, with every change. */
record KeepOutFeed(Way way, Known known) implements Feed.Source {
    @Override
    public void follow() throws IOException, CommandException {
        way.host().follow(new FromCommand.KeepOutStatus(true), message -> {
            if (message instanceof ToCommand.KeptOut kept) {
                known.keepOut(new KeepOutView(kept.standing(), kept.unheeding()));
            }
        });
    }
}
