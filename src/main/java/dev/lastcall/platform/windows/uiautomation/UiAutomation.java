package dev.lastcall.platform.windows.uiautomation;

import com.sun.jna.Pointer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.com.Apartment;
import dev.lastcall.platform.windows.com.ComException;
import dev.lastcall.platform.windows.com.ComObject;
import dev.lastcall.platform.windows.win32.Ole32;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A <a href="https://learn.microsoft.com/en-us/windows/win32/api/uiautomationclient/nn-uiautomationclient-iuiautomation2">client of UI Automation</a>. It never moves the
 * focus, and waits some seconds at most for each answer.
 */
public final class UiAutomation implements AutoCloseable {
    private static final String CLIENT = "e22ad333-b25f-460c-83d0-0581107395c9";
    private static final String CLIENT_2 = "34723aff-0c9d-49d0-9896-7ab52df8cd8a";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONNECTION_MILLIS = 2000;
    private static final int ANSWER_MILLIS = 3000;
    private static final int NO = 0;
    /** What an element is does not change, so that it is asked for together with it. */
    private static final List<Property> LASTING =
            List.of(Property.RUNTIME_ID, Property.CONTROL_TYPE, Property.CLASS_NAME, Property.NATIVE_WINDOW_HANDLE);

    private final Apartment apartment;
    private final ComObject client;
    private final Search search;

    private UiAutomation(Apartment apartment, ComObject client, Search search) {
        this.apartment = apartment;
        this.client = client;
        this.search = search;
    }

    /** That of this session; fails where Windows has none. */
    public static UiAutomation open() throws PlatformException {
        return open(Ole32.INSTANCE, OleAut32.INSTANCE, PATIENCE);
    }

    /** By these calls of Windows. */
    static UiAutomation open(Ole32 ole, OleAut32 library, Duration patience) throws PlatformException {
        Apartment apartment = Apartment.open(ole, patience);
        try {
            return apartment.ask(() -> made(apartment, library));
        } catch (PlatformException e) {
            apartment.close();
            throw new PlatformException("UI Automation is not to be had", e);
        }
    }

    /** The element of a window with this handle; empty if the window is gone. */
    public Optional<UiElement> window(Pointer handle) throws PlatformException {
        return search.ask(
                () -> client.get(Method.ELEMENT_FROM_HANDLE, handle, search.request())
                        .map(search::element),
                Optional.empty());
    }

    @Override
    public void close() {
        apartment.close();
    }

    private static UiAutomation made(Apartment apartment, OleAut32 library) throws ComException {
        ComObject client = kept(apartment, apartment.make(CLIENT, CLIENT_2));
        client.call(Method.AUTO_SET_FOCUS, NO);
        client.call(Method.CONNECTION_TIMEOUT, CONNECTION_MILLIS);
        client.call(Method.TRANSACTION_TIMEOUT, ANSWER_MILLIS);
        ComObject shown = kept(apartment, client.get(Method.CONTROL_VIEW).orElseThrow());
        ComObject request = kept(apartment, client.get(Method.CREATE_REQUEST).orElseThrow());
        for (Property property : LASTING) {
            request.call(Method.ADD_PROPERTY, property.number());
        }
        return new UiAutomation(apartment, client, new Search(apartment, library, shown, request));
    }

    private static ComObject kept(Apartment apartment, ComObject object) {
        apartment.keep(object);
        return object;
    }
}
