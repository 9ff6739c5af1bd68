package dev.lastcall.host.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Policy;
import dev.lastcall.rules.Occasion;
import dev.lastcall.rules.Rule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules in the configuration")
class RuleTablesTest {
    @Test
    @DisplayName("are what their tables say")
    void read() {
        var text = """
                hold = "90s"

                [[rule]]
                name = "left"
                idle = "45m"
                between = "20:00-07:00"
                days = "mon-fri"
                reason = "Nobody uses this session"
                warn = "5m"
                postpone = "never"
                latest = "23:30"
                except = ["@lastcall", "eve"]
                force = true

                [[rule]]
                name = "evening"
                every-day-at = "22:00"

                [[rule]]
                name = "pupils"
                groups = ["pupils"]
                allowed = "08:00-20:00"

                [[rule]]
                name = "memory"
                memory-pressure = "20%"
                idle = "10m"
                """;

        var configuration = Configuration.parse(text, "lastcall.toml", Policy.NONE);

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.rules())
                .extracting(rule -> rule.occasion().text())
                .containsExactly(
                        "idle for 45m, 20:00-07:00, mon-fri",
                        "at 22:00 every day",
                        "allowed 08:00-20:00",
                        "memory pressure over 20%, idle for 10m");
        Rule left = configuration.rules().getFirst();
        assertThat(left.whom().text()).isEqualTo("everybody but @lastcall, eve");
        assertThat(left.terms().warn()).isEqualTo(Duration.ofMinutes(5));
        assertThat(left.terms().grace().orElseThrow().postponements()).isZero();
        assertThat(left.terms().latest()).contains(LocalTime.of(23, 30));
        assertThat(left.terms().force()).isTrue();
        assertThat(configuration.rules().get(1).occasion()).isInstanceOf(Occasion.Daily.class);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("are left out where something is wrong, with the line and what")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "idle = \"soon\"|idle: 'soon' cannot be read",
                "idle = \"30s\"|idle: it is a minute at least",
                "idle = 45|idle: it must be a text",
                "idel = \"45m\"|idel: there is no such key",
                "every-day-at = \"25:00\"|every-day-at: '25:00' cannot be read",
                "allowed = \"08:00\"|allowed: '08:00' cannot be read",
                "memory-pressure = \"20%\"|memory-pressure: it needs idle as well",
                "between = \"20:00-07:00\"|name: a rule has one of",
                "days = \"mon-fry\"|days: 'mon-fry' cannot be read",
                "except = \"eve\"|except: it must be a list",
                "force = \"yes\"|force: it is either true or false",
                "postpone = \"often\"|postpone: 'often' cannot be read",
                "latest = \"late\"|latest: 'late' cannot be read",
                "name = \"again\"|name previously defined",
                "except = [eve]|but no rule is in force until the whole file can be read"
            })
    void wrong(String line, String problem) {
        var text = "[[rule]]\nname = \"evening\"\n" + line + "\n[[rule]]\nname = \"other\"\nidle = \"1h\"\n";

        var configuration = Configuration.parse(text, "lastcall.toml", Policy.NONE);

        assertThat(configuration.rules()).extracting(Rule::name).doesNotContain("evening", "again");
        assertThat(configuration.problems())
                .isNotEmpty()
                .anySatisfy(sentence -> assertThat(sentence)
                        .containsPattern("^lastcall.toml:\\d+: ")
                        .contains(problem.substring(problem.indexOf(' ') + 1)));
    }

    @Test
    @DisplayName("have names, and each another one")
    void names() {
        var text = """
                [[rule]]
                idle = "1h"
                [[rule]]
                name = "a"
                idle = "1h"
                [[rule]]
                name = "a"
                idle = "2h"
                """;

        var configuration = Configuration.parse(text, "lastcall.toml", Policy.NONE);

        assertThat(configuration.rules()).extracting(Rule::name).isEqualTo(List.of("a"));
        assertThat(configuration.problems())
                .contains("lastcall.toml:1: the rule here is left out", "lastcall.toml:6: the rule a is left out");
    }
}
