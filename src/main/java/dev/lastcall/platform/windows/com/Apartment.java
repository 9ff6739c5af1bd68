package dev.lastcall.platform.windows.com;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.Ole32;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the objects live that any thread may call: the
 * <a href="https://learn.microsoft.com/en-us/windows/win32/com/multithreaded-apartments">multithreaded apartment</a>, which every thread of ours is in for as long
 * as this is open. Calls go to other programs, so that any of them may not come back: they are made on threads that may be left behind, and the apartment
 * ends when the last of them has come back.
 */
public final class Apartment implements AutoCloseable {
    private final Ole32 library;
    private final Pointer cookie;
    private final Cleaner cleaner;
    private final Set<ComObject> kept = ConcurrentHashMap.newKeySet();
    private final Callers callers;

    private Apartment(Ole32 library, Pointer cookie, Duration patience) {
        this.callers = new Callers(patience, this::end);
        this.library = library;
        this.cookie = cookie;
        this.cleaner = Cleaner.create(Callers.daemons("automation-release"));
    }

    /** With this much patience for one answer. */
    public static Apartment open(Ole32 library, Duration patience) throws PlatformException {
        var cookie = new PointerByReference();
        try {
            ComException.check(library.CoIncrementMTAUsage(cookie), "CoIncrementMTAUsage");
        } catch (ComException e) {
            throw new PlatformException("COM is not to be had", e);
        }
        return new Apartment(library, cookie.getValue(), patience);
    }

    /** Makes an object of a class, as one of its interfaces. */
    public ComObject make(String what, String as) throws ComException {
        var made = new PointerByReference();
        try (var its = Guid.of(what);
                var like = Guid.of(as)) {
            int result = library.CoCreateInstance(its, null, Ole32.CLSCTX_INPROC_SERVER, like, made);
            ComException.check(result, "CoCreateInstance");
        }
        return new ComObject(made.getValue());
    }

    /** Closes an object with the apartment. */
    public void keep(ComObject object) {
        kept.add(object);
    }

    /** Closes an object once nobody can reach its holder any more, at the latest with the apartment. */
    public void keep(ComObject object, Object holder) {
        keep(object);
        cleaner.register(holder, () -> release(object));
    }

    /** What a call answers, which is not waited for forever. */
    public <T> T ask(Callers.Call<T> call) throws PlatformException {
        return callers.ask(call);
    }

    /** Makes a call whose end is not waited for; only that it fails at once is told. */
    public void tell(Callers.Call<?> call) throws PlatformException {
        callers.tell(call);
    }

    @Override
    public void close() {
        callers.close();
    }

    private void release(ComObject object) {
        object.close();
        kept.remove(object);
    }

    private void end() {
        kept.forEach(ComObject::close);
        library.CoDecrementMTAUsage(cookie);
    }
}
