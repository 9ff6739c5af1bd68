package dev.lastcall.platform.windows.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import dev.lastcall.platform.Policy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The registry")
@Tag("windows")
class RegistryPolicyOnWindowsTest {
    private static final HKEY ROOT = WinReg.HKEY_CURRENT_USER;
    private static final String KEY = "Software\\dev.lastcall.test";

    private final RegistryPolicy policy = new RegistryPolicy(ROOT, KEY, "HKCU\\" + KEY);

    @AfterEach
    void clean() {
        if (Advapi32Util.registryKeyExists(ROOT, KEY)) {
            Advapi32Util.registryDeleteKey(ROOT, KEY);
        }
    }

    @Test
    @DisplayName("says nothing where no policy was ever set")
    void none() throws Exception {
        assertThat(policy.read()).isEqualTo(Policy.NONE);
    }

    @Test
    @DisplayName("gives what group policy writes: texts and numbers")
    void written() throws Exception {
        Advapi32Util.registryCreateKey(ROOT, KEY);
        Advapi32Util.registrySetStringValue(ROOT, KEY, "hold", "5m");
        Advapi32Util.registrySetIntValue(ROOT, KEY, "confirm-over", 7);
        Advapi32Util.registrySetBinaryValue(ROOT, KEY, "away", new byte[] {1, 2});

        assertThat(policy.read().settings())
                .isEqualTo(Map.of("hold", "5m", "confirm-over", "7", "away", "a value of another kind"));
    }

    @Test
    @DisplayName("can be asked for the computer's own policy by anybody")
    void ofTheComputer() throws Exception {
        assertThat(RegistryPolicy.ofTheComputer()).isNotNull();
    }
}
