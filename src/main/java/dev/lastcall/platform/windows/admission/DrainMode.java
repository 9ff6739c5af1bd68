package dev.lastcall.platform.windows.admission;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Turns new connections away by the
 * <a href="https://learn.microsoft.com/en-us/windows/win32/termserv/win32-terminalservicesetting">drain mode</a> of a Remote Desktop Session Host:
 * who has a session comes back to it, and a restart of the computer ends it. Windows says by itself that it takes nobody; our notice it does not
 * show. Other editions of Windows have no such thing.
 */
public final class DrainMode implements Admission {
    private static final String REMOTE_DESKTOP = "Remote Desktop";
    private static final String CONSOLE = "the computer's own screen";

    private final Path mark;
    private final Setting setting;

    /** Of the terminal server; where there is none, or it does not answer, everything throws. */
    public interface Setting {
        /** Whether this is a Remote Desktop Session Host. */
        boolean isSessionHost() throws PlatformException;

        /** 0 where everybody may connect. */
        int mode() throws PlatformException;

        void change(int mode) throws PlatformException;
    }

    static final int OPEN = 0;
    static final int UNTIL_RESTART = 1;

    /**
     * Of this computer.
     *
     * @param mark a file that is there while it is we who turn away; in a folder where nobody else can write
     */
    public DrainMode(Path mark, Setting setting) {
        this.mark = mark;
        this.setting = setting;
    }

    /** Where somebody else drains the computer already, that is enough, and stays theirs. */
    @Override
    public void turnAway(String notice, Set<String> returning) throws PlatformException {
        if (!setting.isSessionHost()) {
            throw new PlatformException(
                    "New sign-ins cannot be kept out on this edition of Windows: only a Remote Desktop Session Host can");
        }
        if (setting.mode() == OPEN) {
            write();
            setting.change(UNTIL_RESTART);
        }
    }

    @Override
    public void letIn() throws PlatformException {
        if (Files.notExists(mark)) {
            return;
        }
        if (setting.mode() == UNTIL_RESTART) {
            setting.change(OPEN);
        }
        try {
            Files.delete(mark);
        } catch (IOException e) {
            throw new PlatformException("The mark " + mark + " cannot be taken away", e);
        }
    }

    @Override
    public Ways ways() {
        try {
            return setting.isSessionHost()
                    ? new Ways(List.of(REMOTE_DESKTOP), List.of(CONSOLE))
                    : new Ways(List.of(), List.of(REMOTE_DESKTOP, CONSOLE));
        } catch (PlatformException e) {
            return new Ways(List.of(), List.of(REMOTE_DESKTOP, CONSOLE));
        }
    }

    private void write() throws PlatformException {
        try {
            Files.writeString(mark, "Last Call keeps new connections out, until this file is gone.\r\n");
        } catch (IOException e) {
            throw new PlatformException("The mark " + mark + " cannot be written", e);
        }
    }
}
