package dev.lastcall.console;

import dev.lastcall.protocol.ToCommand.Past;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the window has done. Every method returns at once; what came of it is told to the window, or to the given consumer on another thread. */
public interface Orders {
    /** Whom a request would reach; of several in a row, only the last need be answered. */
    void preview(Draft draft, Consumer<Preview> told);

    void ask(Draft draft);

    /**
     * What has been since then, of one user or of all; of several questions in a row, only the last need be answered. Where it cannot be had,
     * the window is told why.
     */
    void history(Instant since, Optional<String> user, Consumer<History> told);

    /** Writes these into a new file, as comma-separated values; one that is there stays as it is. */
    void export(List<Past> pasts, Path file);

    /** Without postponements, and with the minimum warning or {@code atOnce}; saved first in any case. */
    void signOut(List<String> sessions, String reason, boolean atOnce, boolean force);

    void lock(List<String> sessions);

    void disconnect(List<String> sessions);

    void tell(List<String> sessions, String text);

    void extend(String request, Duration length);

    void cancel(String request);

    /** Nobody may sign in anew until then, or for so long; without either until it is lifted. */
    void keepOut(Draft.When until, String reason);

    void lift();

    /** Look anew at once. */
    void look();

    /** Ask, in the desktop's usual way, for the rights of an administrator. */
    void administer();

    /** The window is closed for good. */
    void closed();
}
