package dev.lastcall.platform.windows.wts;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.Userenv;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.nio.file.Path;
import java.util.List;

/** A program started in somebody's session, as they are: with their rights, their environment, on their desktop. */
public final class UserProcess {
    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/ns-processthreadsapi-startupinfow">STARTUPINFOW</a>. */
    static final int STARTUP_SIZE = 104;

    static final int DESKTOP = 16;

    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/ns-processthreadsapi-process_information">PROCESS_INFORMATION</a>. */
    static final int STARTED_SIZE = 24;

    static final int THREAD = 8;
    private static final String USERS_DESKTOP = "winsta0\\default";

    /** CREATE_UNICODE_ENVIRONMENT, CREATE_NO_WINDOW. */
    private static final int FLAGS = 0x400 | 0x8000000;

    private UserProcess() {}

    /** Starts it, and does not wait. */
    public static void start(int session, Path program, List<String> arguments) throws WindowsException {
        try (Token user = UserToken.of(session)) {
            start(user.handle(), program, arguments, "Starting " + program + " in session " + session);
        }
    }

    private static void start(Handle user, Path program, List<String> arguments, String tried) throws WindowsException {
        var environment = new PointerByReference();
        WindowsException.check(Userenv.INSTANCE.CreateEnvironmentBlock(environment, user.value(), false), tried);
        try (var startup = new Memory(STARTUP_SIZE);
                var desktop = new Memory((USERS_DESKTOP.length() + 1L) * Character.BYTES);
                var started = new Memory(STARTED_SIZE)) {
            desktop.setWideString(0, USERS_DESKTOP);
            startup.clear();
            startup.setInt(0, STARTUP_SIZE);
            startup.setPointer(DESKTOP, desktop);
            boolean success = Advapi32.INSTANCE.CreateProcessAsUser(
                    user.value(),
                    program.toString(),
                    line(program, arguments),
                    null,
                    null,
                    false,
                    FLAGS,
                    environment.getValue(),
                    String.valueOf(program.getParent()),
                    startup,
                    started);
            WindowsException.check(success, tried);
            giveBack(started.getPointer(0));
            giveBack(started.getPointer(THREAD));
        } finally {
            Userenv.INSTANCE.DestroyEnvironmentBlock(environment.getValue());
        }
    }

    private static void giveBack(Pointer handle) {
        Kernel32.INSTANCE.CloseHandle(handle);
    }

    /** The path in quotation marks, or Windows would try each of its beginnings; arguments are words of ours without any. */
    static char[] line(Path program, List<String> arguments) {
        var line = new StringBuilder("\"").append(program).append('"');
        arguments.forEach(argument -> line.append(' ').append(argument));
        return line.append('\0').toString().toCharArray();
    }
}
