package dev.lastcall.console;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Deed;
import dev.lastcall.wording.Phrase;
import java.io.IOException;
import java.util.List;

/** Orders that are carried out in one session after the other, and what came of them. */
final class Deeds {
    private Deeds() {}

    /** The text of the key counts those that were done, of how many; the first that was not says why. */
    static Shown.Told of(HostClient host, FromCommand order, String key) throws IOException, CommandException {
        List<Deed> deeds = Answers.all(Deed.class, host.ask(order));
        long done = deeds.stream().filter(Deed::done).count();
        Phrase counted = Phrase.of(key, done, deeds.size());
        return deeds.stream()
                .filter(deed -> !deed.done())
                .findFirst()
                .map(deed -> Phrase.of("sentences", counted, new Phrase.Said(deed.user() + ": " + deed.detail())))
                .map(why -> new Shown.Told(why, true))
                .orElseGet(() -> new Shown.Told(counted, false));
    }
}
