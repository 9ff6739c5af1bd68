package dev.lastcall.platform.windows.service;

import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.wts.SessionChanges;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The service control manager, where it has started this process; otherwise nobody. It asks on a thread of its own, for which nothing may be slow.
 */
public final class WindowsService implements Supervisor {
    /** As the installer names it. */
    public static final String NAME = "LastCallHost";

    private static final Logger LOG = Logger.getLogger(WindowsService.class.getName());
    private static final int TAKEN = 0;
    private static final int NOT_TAKEN = 120;
    private static final int STOP = 1;
    private static final int INTERROGATE = 4;
    private static final int SHUTDOWN = 5;
    private static final int POWER_EVENT = 13;
    private static final int SESSION_CHANGE = 14;
    private static final int SIGNED_IN = 5;
    private static final int SIGNED_OUT = 6;
    private static final int PRESHUTDOWN = 15;
    private static final int RESUMED = 0x12;
    private static final int SESSION = 4;

    private final SessionChanges changes;
    private final Runnable whenBegun;
    private final Runnable whenReady;
    private final CompletableFuture<Optional<ServiceStatus>> status = new CompletableFuture<>();
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    /** Windows keeps only their addresses. */
    private final Advapi32.ServiceMain main = this::started;

    private final Advapi32.ServiceHandler handler = this::control;
    private volatile Runnable end = () -> {};

    /**
     * @param changes told what happens to sessions and to the computer
     * @param whenBegun done first, if it is a service
     * @param whenReady done once the host can be asked, if it is a service
     */
    public WindowsService(SessionChanges changes, Runnable whenBegun, Runnable whenReady) {
        this.changes = changes;
        this.whenBegun = whenBegun;
        this.whenReady = whenReady;
    }

    @Override
    public void begin(Runnable ending) throws IOException {
        end = ending;
        Thread.ofPlatform().daemon().name("service").start(this::dispatch);
        status.join().ifPresent(service -> whenBegun.run());
    }

    @Override
    public void ready() {
        status.join().ifPresent(service -> {
            service.tell(ServiceStatus.State.RUNNING);
            whenReady.run();
        });
    }

    @Override
    public void ended() {
        status.join().ifPresent(service -> service.tell(ServiceStatus.State.STOPPED));
        over.complete(true);
    }

    /** The process then ends without a word to the service control manager, who takes that for a failure and starts it again. */
    @Override
    public void failed(Exception problem) {
        status.join().ifPresent(service -> LOG.log(Level.SEVERE, "The host cannot begin", problem));
    }

    /** A service has nowhere to write to but the event log. */
    @Override
    public PrintStream log() {
        return status.join().isPresent() ? EventLog.stream() : System.err;
    }

    /** Fails at once where the service control manager has not started this process. */
    private void dispatch() {
        try (var table = new Memory(4L * Native.POINTER_SIZE);
                var name = new Memory((NAME.length() + 1L) * Character.BYTES)) {
            name.setWideString(0, NAME);
            table.clear();
            table.setPointer(0, name);
            table.setPointer(Native.POINTER_SIZE, CallbackReference.getFunctionPointer(main));
            Advapi32.INSTANCE.StartServiceCtrlDispatcher(table);
        } finally {
            status.complete(Optional.empty());
        }
    }

    private void started(int count, Pointer arguments) {
        Pointer handle = Advapi32.INSTANCE.RegisterServiceCtrlHandlerEx(NAME, handler, null);
        if (handle == null) {
            status.completeExceptionally(WindowsException.last("Beginning as a service"));
            return;
        }
        var told = new ServiceStatus(handle);
        told.tell(ServiceStatus.State.START_PENDING);
        status.complete(Optional.of(told));
        over.join(); // a service whose thread comes back is taken for one that has ended
    }

    private int control(int control, int event, @Nullable Pointer about, @Nullable Pointer context) {
        return switch (control) {
            case STOP, SHUTDOWN, PRESHUTDOWN -> {
                status.join().ifPresent(service -> service.tell(ServiceStatus.State.STOP_PENDING));
                Thread.ofPlatform().name("end").start(end);
                yield TAKEN;
            }
            case SESSION_CHANGE -> {
                sessionChanged(event, about);
                yield TAKEN;
            }
            case POWER_EVENT -> {
                if (event == RESUMED) {
                    changes.resumed();
                }
                yield TAKEN;
            }
            case INTERROGATE -> TAKEN;
            default -> NOT_TAKEN;
        };
    }

    /** About is a <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/ns-winuser-wtssession_notification">WTSSESSION_NOTIFICATION</a>. */
    private void sessionChanged(int event, @Nullable Pointer about) {
        if (about != null && event == SIGNED_OUT) {
            changes.signedOut(about.getInt(SESSION));
        } else if (about != null && event == SIGNED_IN) {
            changes.signedIn(about.getInt(SESSION));
        }
        changes.changed();
    }
}
