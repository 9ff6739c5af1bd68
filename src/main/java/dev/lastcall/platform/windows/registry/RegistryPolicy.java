package dev.lastcall.platform.windows.registry;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Policy;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values under one key of the registry, by the names of our settings.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winreg/nf-winreg-regenumvaluew">RegEnumValueW</a>
 */
public final class RegistryPolicy {
    /** Where the templates in {@code packaging/windows/policy} write, and only administrators may. */
    private static final String KEY = "SOFTWARE\\Policies\\LastCall";

    private final HKEY root;
    private final String key;
    private final String place;

    RegistryPolicy(HKEY root, String key, String place) {
        this.root = root;
        this.key = key;
        this.place = place;
    }

    /** That of this computer; none where no policy was ever set. */
    public static Policy ofTheComputer() throws PlatformException {
        return new RegistryPolicy(WinReg.HKEY_LOCAL_MACHINE, KEY, "HKLM\\" + KEY).read();
    }

    Policy read() throws PlatformException {
        try {
            return Advapi32Util.registryKeyExists(root, key)
                    ? of(Advapi32Util.registryGetValues(root, key), place)
                    : Policy.NONE;
        } catch (Win32Exception e) {
            throw new PlatformException("The policy in " + place + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A value of a kind that no setting has is told by its kind, so that whoever reads it says where it stands. */
    static Policy of(Map<String, Object> values, String place) {
        var settings = new TreeMap<String, String>();
        values.forEach((name, value) -> settings.put(name, text(value)));
        return new Policy(place, settings);
    }

    private static String text(Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Integer number -> Integer.toUnsignedString(number);
            default -> "a value of another kind";
        };
    }
}
