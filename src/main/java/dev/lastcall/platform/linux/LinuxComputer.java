package dev.lastcall.platform.linux;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.Ending;
import dev.lastcall.platform.Groups;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.MemoryPressure;
import dev.lastcall.platform.NoAdmission;
import dev.lastcall.platform.OwnerOnly;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.files.LinuxHolders;
import dev.lastcall.platform.linux.libc.SystemGroups;
import dev.lastcall.platform.linux.logind.LogindEnding;
import dev.lastcall.platform.linux.logind.LogindScreens;
import dev.lastcall.platform.linux.logind.LogindSessions;
import dev.lastcall.platform.linux.memory.PressureStall;
import dev.lastcall.platform.linux.pam.PamAdmission;
import dev.lastcall.platform.linux.socket.ReadyNotice;
import dev.lastcall.platform.linux.terminal.TerminalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All sessions of a computer with systemd-logind. */
record LinuxComputer(Places places) implements Computer {
    /** Born with the right mode, as systemd would make it. */
    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
        }
    }

    @Override
    public Sessions sessions() {
        return new LogindSessions(Bus.ofTheSystem());
    }

    @Override
    public Ending ending() {
        return new LogindEnding(Bus.ofTheSystem());
    }

    @Override
    public TextMessage textMessage() {
        return new TerminalText();
    }

    @Override
    public Screens screens() {
        return new LogindScreens(Bus.ofTheSystem());
    }

    /** A host under a home of its own serves one user. */
    @Override
    public Admission admission() {
        return places.home().isPresent() ? new NoAdmission() : PamAdmission.ofTheSystem();
    }

    @Override
    public Groups groups() {
        return new SystemGroups();
    }

    @Override
    public Holders holders() {
        return new LinuxHolders();
    }

    @Override
    public MemoryPressure memoryPressure() {
        return PressureStall.ofTheSystem();
    }

    /** systemd waits for the host to be ready, and ends it by a signal. */
    @Override
    public Supervisor supervisor() {
        return () -> {
            String manager = System.getenv("NOTIFY_SOCKET");
            if (manager != null) {
                ReadyNotice.send(manager);
            }
        };
    }
}
