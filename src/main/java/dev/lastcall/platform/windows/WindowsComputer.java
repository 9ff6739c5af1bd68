package dev.lastcall.platform.windows;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.Ending;
import dev.lastcall.platform.Groups;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.MemoryPressure;
import dev.lastcall.platform.NoAdmission;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.windows.admission.DrainMode;
import dev.lastcall.platform.windows.admission.TerminalServiceSetting;
import dev.lastcall.platform.windows.files.WindowsHolders;
import dev.lastcall.platform.windows.security.ProtectedFolder;
import dev.lastcall.platform.windows.service.Agents;
import dev.lastcall.platform.windows.service.ServiceLog;
import dev.lastcall.platform.windows.service.SystemAgents;
import dev.lastcall.platform.windows.service.WindowsService;
import dev.lastcall.platform.windows.wts.MessageBoxes;
import dev.lastcall.platform.windows.wts.SessionChanges;
import dev.lastcall.platform.windows.wts.SessionGroups;
import dev.lastcall.platform.windows.wts.WtsEnding;
import dev.lastcall.platform.windows.wts.WtsScreens;
import dev.lastcall.platform.windows.wts.WtsSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalDouble;

/** All sessions of a computer with Windows. */
final class WindowsComputer implements Computer {
    private final Places places;
    private final Path windows;
    private final SessionChanges changes = new SessionChanges();

    /** The folder is that of Windows. */
    WindowsComputer(Places places, Path windows) {
        this.places = places;
        this.windows = windows;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (places.home().isPresent()) {
            Files.createDirectories(folder);
        } else {
            ProtectedFolder.prepare(folder);
        }
    }

    @Override
    public WtsSessions sessions() {
        return places.home().isPresent() ? WtsSessions.own(changes) : WtsSessions.ofTheSystem(changes);
    }

    @Override
    public Ending ending() {
        return new WtsEnding(sessions());
    }

    @Override
    public TextMessage textMessage() {
        return new MessageBoxes();
    }

    @Override
    public Screens screens() {
        return new WtsScreens(windows);
    }

    @Override
    public Admission admission() {
        return places.home().isPresent()
                ? new NoAdmission()
                : new DrainMode(places.journal().resolveSibling("keeping-out"), TerminalServiceSetting.in(windows));
    }

    @Override
    public Groups groups() {
        return new SessionGroups(sessions());
    }

    @Override
    public Holders holders() {
        return new WindowsHolders();
    }

    /** Windows counts no time that programs wait for memory; how full it is says nothing about that. */
    @Override
    public MemoryPressure memoryPressure() {
        return OptionalDouble::empty;
    }

    @Override
    public Supervisor supervisor() {
        return new WindowsService(changes, this::beginLog, this::beginAgents);
    }

    private void beginLog() {
        ServiceLog.begin(places.journal().resolveSibling("log"), folder -> {
            makeFolder(Objects.requireNonNull(folder.getParent()));
            makeFolder(folder);
        });
    }

    /** A host for one user starts nothing in anybody's session. */
    private void beginAgents() {
        if (places.home().isEmpty()) {
            Path host = Path.of(ProcessHandle.current().info().command().orElse("LastCallHost.exe"));
            new Agents(new SystemAgents(sessions(), WindowsPlaces::agentOfSession, host), System::nanoTime).begin();
        }
    }
}
