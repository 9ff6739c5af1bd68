package dev.lastcall.platform.windows.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Policy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A policy in the registry")
class RegistryPolicyTest {
    @Test
    @DisplayName("is its texts and its numbers, which have no sign")
    void kinds() {
        Map<String, Object> values = Map.of("hold", " 5m ", "confirm-over", -1);

        Policy policy = RegistryPolicy.of(values, "HKLM\\X");

        assertThat(policy.place()).isEqualTo("HKLM\\X");
        assertThat(policy.settings()).containsOnly(Map.entry("hold", "5m"), Map.entry("confirm-over", "4294967295"));
    }

    @Test
    @DisplayName("tells a value of another kind as that, and never guesses what it means")
    void otherKinds() {
        Map<String, Object> values = Map.of("hold", new byte[] {5}, "away", new String[] {"wait"}, "postpone", 3L);

        assertThat(RegistryPolicy.of(values, "").settings().values()).containsOnly("a value of another kind");
    }
}
