package dev.lastcall.platform.windows.desktop;

import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A window that is never shown, and the thread that serves it: to such a window Windows says what it says to all. Begun with the first thing to do;
 * where there can be no window, nothing is ever done.
 */
final class HiddenWindow {
    /** The first message that is free for everybody. */
    static final int WM_APP = 0x8000;

    private static final System.Logger LOG = System.getLogger(HiddenWindow.class.getName());
    private static final User32 USER32 = User32.INSTANCE;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MESSAGE_BYTES = 48;
    /** Asked after all programs that have not chosen, so that an end which one of those refuses does not reach us; and never waited for long. */
    private static final int ASKED_LAST = 0x100;

    private static final int SHUTDOWN_NORETRY = 1;

    private final List<Party> parties = new CopyOnWriteArrayList<>();
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final User32.WindowProcedure procedure = this::heard;
    private boolean begun;
    private volatile @Nullable Pointer handle;

    /** Whoever wants to hear of messages; on the window's thread. */
    interface Party {
        /** The answer to a message; empty for one that is none of theirs. */
        OptionalLong heard(int message, long wParam, long lParam);
    }

    void join(Party party) {
        parties.add(party);
    }

    /** Does this soon, on the window's thread; waits for nothing. */
    synchronized void run(Runnable errand) {
        errands.add(errand);
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("desktop").start(this::serve);
        }
        wake();
    }

    /** On the window's thread. */
    Pointer handle() {
        Pointer window = handle;
        if (window == null) {
            throw new IllegalStateException("Nothing is done before there is a window");
        }
        return window;
    }

    private void wake() {
        Pointer window = handle;
        if (window != null) {
            USER32.PostMessage(window, WM_APP, 0, 0);
        }
    }

    private void serve() {
        try (var message = new Memory(MESSAGE_BYTES)) {
            Kernel32.INSTANCE.SetProcessShutdownParameters(ASKED_LAST, SHUTDOWN_NORETRY);
            handle = open();
            wake();
            while (USER32.GetMessage(message, null, 0, 0) > 0) {
                USER32.DispatchMessage(message);
            }
        } catch (WindowsException e) {
            LOG.log(System.Logger.Level.WARNING, "There is no desktop to be on", e);
        }
    }

    private Pointer open() throws WindowsException {
        String name = "LastCall" + COUNT.incrementAndGet();
        try (var windowClass = WindowClass.memory(name, CallbackReference.getFunctionPointer(procedure))) {
            WindowsException.check(USER32.RegisterClassEx(windowClass.memory()) != 0, "Naming a window");
        }
        Pointer window = USER32.CreateWindowEx(0, name, "Last Call", 0, 0, 0, 0, 0, null, null, null, null);
        if (window == null) {
            throw WindowsException.last("Opening a window");
        }
        return window;
    }

    private long heard(Pointer window, int message, long wParam, long lParam) {
        try {
            if (message == WM_APP) {
                runErrands();
                return 0;
            }
            for (Party party : parties) {
                OptionalLong answer = party.heard(message, wParam, lParam);
                if (answer.isPresent()) {
                    return answer.getAsLong();
                }
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "A message of the desktop was not understood", e);
        }
        return USER32.DefWindowProc(window, message, wParam, lParam);
    }

    private void runErrands() {
        for (Runnable next = errands.poll(); next != null; next = errands.poll()) {
            next.run();
        }
    }

    /** By the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/ns-winuser-wndclassexw">WNDCLASSEXW</a>. */
    record WindowClass(Memory memory, Memory name) implements AutoCloseable {
        static final int SIZE = 80;
        static final int PROCEDURE = 8;
        static final int NAME = 64;

        static WindowClass memory(String text, Pointer procedure) {
            var name = new Memory((text.length() + 1L) * Native.WCHAR_SIZE);
            name.setWideString(0, text);
            var memory = new Memory(SIZE);
            memory.clear();
            memory.setInt(0, SIZE);
            memory.setPointer(PROCEDURE, procedure);
            memory.setPointer(NAME, name);
            return new WindowClass(memory, name);
        }

        @Override
        public void close() {
            memory.close();
            name.close();
        }
    }
}
