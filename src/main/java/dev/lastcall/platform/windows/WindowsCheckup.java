package dev.lastcall.platform.windows;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.security.ProtectedFolder;
import dev.lastcall.platform.windows.wts.SessionNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everything on a Windows computer that Last Call relies on. */
final class WindowsCheckup implements Checkup {
    private final WindowsPlatform platform;
    private final Path windows;
    private final List<Finding> findings = new ArrayList<>();

    /** The folder is that of Windows. */
    WindowsCheckup(WindowsPlatform platform, Path windows) {
        this.platform = platform;
        this.windows = windows;
    }

    @Override
    public List<Finding> findings() {
        findings.clear();
        pipe();
        sessions();
        display();
        powerShell();
        if (platform.places().home().isEmpty()) {
            folder();
            keepOut();
        }
        return List.copyOf(findings);
    }

    private void pipe() {
        try (var host = platform.channel().connect()) {
            Objects.requireNonNull(host);
            tell(Verdict.GOOD, "pipe", "belongs to the host", "");
        } catch (NoHostException e) {
            tell(Verdict.BAD, "pipe", "is not there: no host runs", "As administrator: sc start LastCallHost");
        } catch (IOException e) {
            tell(
                    Verdict.BAD,
                    "pipe",
                    String.valueOf(e.getMessage()),
                    "Find out which program has it: another one may pretend to be the host.");
        }
    }

    private void sessions() {
        try {
            int count = platform.computer().sessions().list().size();
            tell(
                    count > 0 ? Verdict.GOOD : Verdict.PARTLY,
                    "sessions",
                    count > 0 ? "are known: " + count : "none is shown to this account",
                    "Look again as administrator.");
        } catch (PlatformException e) {
            tell(
                    Verdict.BAD,
                    "sessions",
                    "cannot be listed",
                    "Start the service Remote Desktop Services (TermService).");
        }
    }

    private void display() {
        boolean services = SessionNumber.own() == 0;
        tell(
                services ? Verdict.PARTLY : Verdict.GOOD,
                "display",
                services ? "none in the session of services" : "windows can be shown",
                "Look again from a desktop.");
    }

    private void powerShell() {
        boolean there = Files.isRegularFile(windows.resolve("System32\\WindowsPowerShell\\v1.0\\powershell.exe"));
        tell(
                there ? Verdict.GOOD : Verdict.BAD,
                "PowerShell",
                there ? "can run the hooks that come with Last Call" : "is missing",
                "Repair Windows, or no document is saved by the hooks that come with Last Call.");
    }

    private void folder() {
        Path folder = Objects.requireNonNull(platform.places().journal().getParent());
        try {
            boolean safe = ProtectedFolder.isSafe(folder);
            tell(
                    safe ? Verdict.GOOD : Verdict.BAD,
                    "folder",
                    folder + (safe ? " is the administrators'" : " is missing, or somebody else's"),
                    "Take it away, after a look at what is in it, and install Last Call again.");
        } catch (IOException e) {
            tell(Verdict.PARTLY, "folder", folder + " may not be looked at", "Look again as administrator.");
        }
    }

    private void keepOut() {
        Admission.Ways ways = platform.computer().admission().ways();
        tell(
                ways.heeding().isEmpty() ? Verdict.PARTLY : Verdict.GOOD,
                "keep-out",
                ways.heeding().isEmpty()
                        ? "is not available on this edition of Windows"
                        : "is heeded by " + String.join(", ", ways.heeding()) + ", not by "
                                + String.join(", ", ways.unheeding()),
                "Only a Remote Desktop Session Host can keep new sign-ins out.");
    }

    private void tell(Verdict verdict, String subject, String text, String remedy) {
        findings.add(new Finding(verdict, subject, text, verdict == Verdict.GOOD ? "" : remedy));
    }
}
