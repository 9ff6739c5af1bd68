package dev.lastcall.platform.linux.files;

import dev.lastcall.platform.Holder;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.PlatformException;
import io.avaje.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has files open, of the programs of this computer and of the computers that Samba and the NFS server serve. */
public final class LinuxHolders implements Holders {
    private static final Path PROC = Path.of("/proc");
    private static final Path SAMBA_RUNS = Path.of("/run/samba/smbd.pid");
    private static final Duration SAMBA_LIMIT = Duration.ofSeconds(6);

    /** Samba's program looks at the network, which the host is fenced off from; so the service manager runs it. */
    private static final List<String> SAMBA_STATUS = List.of(
            "/usr/bin/systemd-run",
            "--quiet",
            "--pipe",
            "--wait",
            "--collect",
            "--property=RuntimeMaxSec=5",
            "--",
            "/usr/bin/smbstatus",
            "--json");

    @Override
    public List<Holder> of(String file) throws NoSuchFileException, PlatformException {
        var computer = WholeComputer.of(PROC);
        Sought sought = sought(file, computer);
        Set<Holder> holders = new LinkedHashSet<>(new OpenFiles(PROC).of(sought));
        if (!sought.folder()) {
            holders.addAll(byLock(sought, computer));
        }
        holders.addAll(new NfsOpens(PROC.resolve("fs/nfsd/clients")).of(sought));
        if (Files.exists(computer.inside(SAMBA_RUNS))) {
            holders.removeIf(LinuxHolders::isSambaItself);
            holders.addAll(samba(sought));
        }
        return List.copyOf(holders);
    }

    private static Sought sought(String file, WholeComputer computer) throws NoSuchFileException, PlatformException {
        try {
            Path first = PROC.resolve("1/mountinfo");
            Path mounts = Files.isReadable(first) ? first : PROC.resolve("self/mountinfo");
            return Sought.of(Path.of(file), computer, Mounts.parse(Files.readString(mounts)));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new PlatformException("The file " + file + " cannot be looked up", e);
        }
    }

    /** Where the document itself is closed while somebody works on it. */
    private static List<Holder> byLock(Sought sought, WholeComputer computer) throws PlatformException {
        Optional<OfficeLock> lock = OfficeLock.beside(computer.inside(sought.real()));
        if (lock.isEmpty()) {
            return List.of();
        }
        String path = sought.real().toString();
        return lock.get().isOf(hostname())
                ? new OpenFiles(PROC).running(OfficeLock.PROGRAM, lock.get().account(), path)
                : List.of(new Holder.Afar(lock.get().user(), lock.get().computer(), "LibreOffice", path));
    }

    private static List<Holder> samba(Sought sought) throws PlatformException {
        try {
            return SambaOpens.parse(Question.ask(SAMBA_LIMIT, SAMBA_STATUS)).of(sought);
        } catch (IOException | JsonException e) {
            throw new PlatformException("Samba runs here, and does not tell who has files open", e);
        }
    }

    /** It holds nothing for itself, and says for whom. */
    private static boolean isSambaItself(Holder holder) {
        return holder instanceof Holder.OfSystem system && system.program().equals("smbd");
    }

    private static String hostname() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
