package dev.lastcall.platform.linux.logind;

import org.freedesktop.dbus.errors.UnknownObject;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** The answers of logind that say "there is no such session" rather than "it went wrong". */
final class LogindErrors {
    private LogindErrors() {}

    /** The library has a class for each error of the bus itself; those of logind's own arrive without one. */
    static boolean isAbsent(DBusExecutionException e) {
        return e instanceof UnknownObject || e.getClass().equals(DBusExecutionException.class);
    }
}
