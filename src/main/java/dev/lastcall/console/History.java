package dev.lastcall.console;

import dev.lastcall.protocol.ToCommand.Past;
import java.util.List;

/**
 * What has been, the newest first.
 *
 * @param more whether there is more than is told
 */
public record History(List<Past> pasts, boolean more) {
    /** As much as a person looks through; for all of it there is {@code lastcall history}. */
    public static final int MOST = 2000;

    public History {
        pasts = List.copyOf(pasts);
    }
}
