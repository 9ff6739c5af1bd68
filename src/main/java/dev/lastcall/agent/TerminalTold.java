package dev.lastcall.agent;

import dev.lastcall.protocol.Message.Said;
import dev.lastcall.wording.Messages;
import dev.lastcall.wording.Times;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;

/** Where there is only a terminal, what is told is printed there, and there is no window to open. */
public final class TerminalTold implements OwnWindow {
    private final PrintStream out;
    private final Messages messages;
    private final Times times;
    private final InstantSource clock;
    private final Wishes wishes;

    public TerminalTold(PrintStream out, Messages messages, InstantSource clock, ZoneId zone, Wishes wishes) {
        this.out = out;
        this.messages = messages;
        this.times = new Times(messages, zone);
        this.clock = clock;
        this.wishes = wishes;
    }

    @Override
    public void show(OwnView view) {}

    @Override
    public void open(OwnView view) {
        out.println(messages.text("own.no-window"));
        wishes.closed();
    }

    @Override
    public void tell(Said said) {
        out.println(Spoken.line(said, messages, times.clock(said.at(), clock.instant())));
        if (!out.checkError()) {
            wishes.read(said.number(), "terminal");
        }
    }

    @Override
    public void dispose() {}
}
