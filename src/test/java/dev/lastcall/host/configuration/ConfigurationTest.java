package dev.lastcall.host.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Policy;
import dev.lastcall.request.Fairness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The administrator's configuration")
class ConfigurationTest {
    @Test
    @DisplayName("is what its file says")
    void read() {
        var text = """
                minimum-warning = "5m"
                hold = "90s"
                away = "sign-out"
                postpone = "2x10m"
                quiet-limit = "0s"
                confirm-over = "12"
                """;

        var configuration = Configuration.parse(text, "lastcall.toml", Policy.NONE);

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.fairness().minimumWarning()).isEqualTo(Duration.ofMinutes(5));
        assertThat(configuration.fairness().hold()).isEqualTo(Duration.ofSeconds(90));
        assertThat(configuration.fairness().away()).isEqualTo(Fairness.Away.SIGN_OUT);
        assertThat(configuration.quietLimit()).isZero();
        assertThat(configuration.confirmOver()).isEqualTo(12);
        assertThat(configuration.grace().postponements()).isEqualTo(2);
    }

    @Test
    @DisplayName("keeps every default that a line cannot change, and names file and line of each that cannot")
    void problems() {
        var text = """
                minimum-warning = "soon"
                hald = "90s"
                hold = 90
                confirm-over = "-1"
                """;

        var configuration = Configuration.parse(text, "lastcall.toml", Policy.NONE);

        assertThat(configuration.fairness()).isEqualTo(Fairness.DEFAULT);
        assertThat(configuration.problems())
                .anySatisfy(p -> assertThat(p).startsWith("lastcall.toml:1: minimum-warning"))
                .anySatisfy(p -> assertThat(p).startsWith("lastcall.toml:2: hald: there is no such key"))
                .anySatisfy(p -> assertThat(p).startsWith("lastcall.toml:3: hold"))
                .anySatisfy(p -> assertThat(p).startsWith("lastcall.toml:4: confirm-over"));
    }

    @Test
    @DisplayName("is what a policy says before what its file says, and where neither says anything its default")
    void policyFirst() {
        var policy = new Policy("HKLM\\Policies", Map.of("hold", "5m", "away", "sign-out", "confirm-over", "7"));

        var configuration = Configuration.parse("hold = \"90s\"\nquiet-limit = \"1m\"", "lastcall.toml", policy);

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.fairness().hold()).isEqualTo(Duration.ofMinutes(5));
        assertThat(configuration.fairness().away()).isEqualTo(Fairness.Away.SIGN_OUT);
        assertThat(configuration.confirmOver()).isEqualTo(7);
        assertThat(configuration.quietLimit()).isEqualTo(Duration.ofMinutes(1));
        assertThat(configuration.fairness().minimumWarning()).isEqualTo(Fairness.DEFAULT.minimumWarning());
    }

    @Test
    @DisplayName("keeps what its file says where the policy cannot be used, and names the policy")
    void policyProblems() {
        var policy = new Policy("HKLM\\Policies", Map.of("hold", "long", "hald", "5m", "rule", "evening"));

        var configuration = Configuration.parse("hold = \"90s\"", "lastcall.toml", policy);

        assertThat(configuration.fairness().hold()).isEqualTo(Duration.ofSeconds(90));
        assertThat(configuration.problems())
                .containsExactly(
                        "HKLM\\Policies: hald: there is no such key",
                        "HKLM\\Policies: rule: there is no such key",
                        "HKLM\\Policies: hold: 'long' cannot be read: expected a duration such as 90s, 10m or 2h30m");
    }

    @Test
    @DisplayName("is wholly described in the administrator's guide")
    void documented() throws Exception {
        var guide = Files.readString(Path.of("src/site/markdown/admin-guide.md"));

        assertThat(RuleTables.KEYS).allSatisfy(key -> assertThat(guide).contains("\n| `" + key + "` |"));
        assertThat(ConfigurationFile.KEYS).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }
}
