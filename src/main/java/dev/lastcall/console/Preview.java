package dev.lastcall.console;

import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Spared;
import java.util.List;
import java.util.Optional;

/**
 * What a request would do, as the host says.
 *
 * @param spared who is meant, and not asked
 * @param beyond who has the file open, and cannot be asked from here
 * @param refusal why it cannot be asked so, in English
 * @param confirm whether so many are hit that their number must be typed
 */
public record Preview(
        List<Hit> hits, List<Spared> spared, List<Beyond> beyond, Optional<String> refusal, boolean confirm) {
    public Preview {
        hits = List.copyOf(hits);
        spared = List.copyOf(spared);
        beyond = List.copyOf(beyond);
    }

    public static Preview refused(String why) {
        return new Preview(List.of(), List.of(), List.of(), Optional.of(why), false);
    }
}
