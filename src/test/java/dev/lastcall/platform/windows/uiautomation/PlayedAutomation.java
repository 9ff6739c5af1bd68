package dev.lastcall.platform.windows.uiautomation;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.com.Guid;
import dev.lastcall.platform.windows.com.PlayedObject;
import dev.lastcall.platform.windows.com.Values;
import dev.lastcall.platform.windows.win32.Ole32;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** UI Automation as a test plays it: objects of COM in the same process, called through tables of functions, with real texts and values. */
public final class PlayedAutomation implements Ole32 {
    private static final int NOT_REGISTERED = 0x80040154;

    final Values values = new Values();
    final Set<Integer> asked = ConcurrentHashMap.newKeySet();
    final CountDownLatch curtain = new CountDownLatch(1);
    private final List<PlayedObject> all = new CopyOnWriteArrayList<>();
    private final Map<Long, PlayedElement> windows = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> settings = new ConcurrentHashMap<>();
    private final PlayedObject client = client();
    private int elements;
    private volatile boolean open;

    /** With this much patience for one answer. */
    public UiAutomation open(Duration patience) throws PlatformException {
        return UiAutomation.open(this, values, patience);
    }

    public PlayedElement element(ControlType type, String name) {
        var element = new PlayedElement(this, type, name, ++elements);
        played(element.object);
        return element;
    }

    /** Shows this as the window with this handle. */
    public void show(long handle, PlayedElement window) {
        windows.put(handle, window);
    }

    /** Lets go on what hangs. */
    public void goOn() {
        curtain.countDown();
    }

    /** How many references and values nobody has given back. */
    public int kept() {
        return all.stream().mapToInt(object -> Math.abs(object.references())).sum() + values.taken();
    }

    /** Whether anybody is still in the apartment. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the program may be given the focus when it is used. */
    public boolean setsFocus() {
        return settings.getOrDefault(Method.AUTO_SET_FOCUS.place(), 1) != 0;
    }

    @Override
    public int CoIncrementMTAUsage(PointerByReference cookie) {
        open = true;
        return 0;
    }

    @Override
    public int CoDecrementMTAUsage(Pointer cookie) {
        open = false;
        return 0;
    }

    @Override
    public int CoCreateInstance(
            Pointer what, @Nullable Pointer outer, int context, Pointer as, PointerByReference made) {
        boolean known = is(what, "e22ad333-b25f-460c-83d0-0581107395c9")
                && is(as, "34723aff-0c9d-49d0-9896-7ab52df8cd8a")
                && context == CLSCTX_INPROC_SERVER;
        return known ? client.giveTo(Pointer.nativeValue(made.getPointer())) : NOT_REGISTERED;
    }

    PlayedObject played(PlayedObject object) {
        all.add(object);
        return object;
    }

    PlayedObject array(List<PlayedElement> found) {
        return played(new PlayedObject()
                .on(Method.LENGTH.place(), (length, b, c, d) -> {
                    new Pointer(length).setInt(0, found.size());
                    return 0;
                })
                .on(
                        Method.ELEMENT.place(),
                        (index, given, c, d) -> found.get((int) index).object.giveTo(given)));
    }

    boolean isNamed(long type, Pattern[] patterns, int number) {
        return Arrays.stream(patterns)
                .anyMatch(pattern -> pattern.number() == number && is(new Pointer(type), pattern.id()));
    }

    private PlayedObject client() {
        PlayedObject condition = played(new PlayedObject());
        PlayedObject request = played(new PlayedObject().on(Method.ADD_PROPERTY.place(), (property, b, c, d) -> {
            asked.add((int) property);
            return 0;
        }));
        PlayedObject made = played(new PlayedObject())
                .on(Method.CONTROL_VIEW.place(), (given, b, c, d) -> condition.giveTo(given))
                .on(Method.CREATE_REQUEST.place(), (given, b, c, d) -> request.giveTo(given))
                .on(Method.ELEMENT_FROM_HANDLE.place(), (handle, its, given, d) -> window(handle, given));
        for (Method setting : List.of(Method.AUTO_SET_FOCUS, Method.CONNECTION_TIMEOUT, Method.TRANSACTION_TIMEOUT)) {
            made.on(setting.place(), (value, b, c, d) -> {
                settings.put(setting.place(), (int) value);
                return 0;
            });
        }
        return made;
    }

    private int window(long handle, long given) {
        PlayedElement window = windows.get(handle);
        return window == null ? 0x80040201 : window.object.giveTo(given);
    }

    private static boolean is(Pointer bytes, String name) {
        try (var expected = Guid.of(name)) {
            return Arrays.equals(bytes.getByteArray(0, 16), expected.getByteArray(0, 16));
        }
    }
}
