package dev.lastcall.platform.linux.pam;

import dev.lastcall.platform.Admission.Ways;
import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a keep-out would keep anybody out, and whether somebody else does already. */
public final class KeepOutCheck {
    private static final String SUBJECT = "keep-out";
    private static final List<Path> OTHERS = List.of(Path.of("/etc/nologin"), Path.of("/run/nologin"));

    private KeepOutCheck() {}

    public static List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(of(PamWays.ofTheSystem().look()));
        OTHERS.stream()
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .map(KeepOutCheck::ofOther)
                .forEach(findings::add);
        return findings;
    }

    static Finding of(Ways ways) {
        String heeding = String.join(", ", ways.heeding());
        String unheeding = String.join(", ", ways.unheeding());
        if (ways.heeding().isEmpty()) {
            return new Finding(
                    Verdict.PARTLY,
                    SUBJECT,
                    "would keep nobody out" + (unheeding.isEmpty() ? "" : ": not heeded by " + unheeding),
                    "pam-auth-update --enable lastcall; without that tool see the administrator's guide.");
        }
        return ways.unheeding().isEmpty()
                ? new Finding(Verdict.GOOD, SUBJECT, "is heeded by " + heeding, "")
                : new Finding(
                        Verdict.PARTLY,
                        SUBJECT,
                        "is heeded by " + heeding + ", not by " + unheeding,
                        "Have their account rules take in common-account, as Debian's do.");
    }

    private static Finding ofOther(Path file) {
        return new Finding(
                Verdict.PARTLY,
                SUBJECT,
                file + " is there, so only root can sign in at most places; it is not Last Call's",
                "Whoever put it there takes it away; the system itself does while it starts and stops.");
    }
}
