package dev.lastcall.platform.windows.pipe;

import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.WindowsException;

/** This thread stands for whoever is at the other end of a pipe, until it is closed. A thread that could not go back may do nothing more. */
final class StandingFor implements AutoCloseable {
    StandingFor(Handle pipe) throws WindowsException {
        WindowsException.check(
                Advapi32.INSTANCE.ImpersonateNamedPipeClient(pipe.value()), "Asking who is at the other end");
    }

    @Override
    public void close() {
        if (!Advapi32.INSTANCE.RevertToSelf()) {
            throw new IllegalStateException("This thread cannot go back to the host's own account");
        }
    }
}
