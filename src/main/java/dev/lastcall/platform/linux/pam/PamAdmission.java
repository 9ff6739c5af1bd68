package dev.lastcall.platform.linux.pam;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Turns new sign-ins away by a file of our own that <a href="https://man7.org/linux/man-pages/man8/pam_nologin.8.html">pam_nologin(8)</a> is told to
 * look for, by the profile for pam-auth-update that is installed with the program. The system's own {@code nologin} files are never touched.
 */
public final class PamAdmission implements Admission {
    static final Path FOLDER = Path.of("/run/lastcall");
    static final String NOTICE = "keep-out";
    private static final String RETURNING = "returning";

    private final Path folder;
    private final PamWays ways;

    PamAdmission(Path folder, PamWays ways) {
        this.folder = folder;
        this.ways = ways;
    }

    public static PamAdmission ofTheSystem() {
        return new PamAdmission(FOLDER, PamWays.ofTheSystem());
    }

    /** Who may come back is known before anybody is turned away. */
    @Override
    public void turnAway(String notice, Set<String> returning) throws PlatformException {
        try {
            file(RETURNING)
                    .write(
                            "these have a session to come back to",
                            returning.stream().sorted().toList());
            file(NOTICE).write(notice, List.of());
        } catch (IOException e) {
            throw new PlatformException("New sign-ins cannot be kept out: " + e.getMessage(), e);
        }
    }

    @Override
    public void letIn() throws PlatformException {
        try {
            file(NOTICE).delete();
            file(RETURNING).delete();
        } catch (IOException e) {
            throw new PlatformException("New sign-ins cannot be let in again: " + e.getMessage(), e);
        }
    }

    @Override
    public Ways ways() {
        return ways.look();
    }

    private MarkedFile file(String name) {
        return new MarkedFile(folder.resolve(name));
    }
}
