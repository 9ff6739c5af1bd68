package dev.lastcall.platform.windows.service;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.Advapi32;

/** What the service control manager is told of this service, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/ns-winsvc-service_status">SERVICE_STATUS</a>. */
final class ServiceStatus {
    static final int SIZE = 28;
    static final int STATE = 4;
    static final int CONTROLS = 8;
    static final int CHECK_POINT = 20;
    static final int WAIT_HINT = 24;

    private static final int OWN_PROCESS = 0x10;
    private static final int PATIENCE_MILLIS = 30_000;
    /** To be stopped, to hear of shutdowns in time, of sessions, and of sleep. */
    private static final int ACCEPTED = 0x1 | 0x100 | 0x80 | 0x40;

    /** Where a service stands, and its number. */
    enum State {
        STOPPED(1),
        START_PENDING(2),
        STOP_PENDING(3),
        RUNNING(4);

        private final int number;

        State(int number) {
            this.number = number;
        }
    }

    private final Pointer handle;
    private int checkPoint;
    private State state = State.START_PENDING;

    ServiceStatus(Pointer handle) {
        this.handle = handle;
    }

    /** Nothing comes after the end. */
    synchronized void tell(State now) {
        if (state == State.STOPPED) {
            return;
        }
        state = now;
        boolean passing = now == State.START_PENDING || now == State.STOP_PENDING;
        try (var status = new Memory(SIZE)) {
            status.clear();
            status.setInt(0, OWN_PROCESS);
            status.setInt(STATE, now.number);
            status.setInt(CONTROLS, now == State.RUNNING ? ACCEPTED : 0);
            status.setInt(CHECK_POINT, passing ? ++checkPoint : 0);
            status.setInt(WAIT_HINT, passing ? PATIENCE_MILLIS : 0);
            Advapi32.INSTANCE.SetServiceStatus(handle, status);
        }
    }
}
