package dev.lastcall.platform.linux.logind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What logind says of a session")
class LogindPropertiesTest {
    private static final Logind.Entry ALICE =
            new Logind.Entry("44", new UInt32(1000), "alice", "", new DBusPath("/org/freedesktop/login1/session/_344"));
    private static final Duration UPTIME = Duration.ofSeconds(5000);

    /** As recorded from logind 252, with an XFCE desktop. */
    private final Map<String, Variant<?>> values = new HashMap<>(Map.of(
            "Class", new Variant<>("user"),
            "Type", new Variant<>("x11"),
            "Service", new Variant<>("login"),
            "State", new Variant<>("active"),
            "Timestamp", new Variant<>(new UInt64("1795255644088721")),
            "Scope", new Variant<>("session-44.scope"),
            "Remote", new Variant<>(false),
            "LockedHint", new Variant<>(false),
            "IdleHint", new Variant<>(false),
            "VTNr", new Variant<>(new UInt32(0))));

    @Test
    @DisplayName("names it by its id and the microsecond it began")
    void key() {
        assertThat(session().key().id()).isEqualTo("44");
        assertThat(session().key().since()).isEqualTo(Instant.parse("2026-11-21T10:07:24.088721Z"));
        assertThat(session().user()).isEqualTo("alice");
        assertThat(session().account()).isEqualTo("1000");
        assertThat(session().name()).contains("Alice of 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeter", "lock-screen", "manager", "manager-early", "background", "background-light", ""})
    @DisplayName("is passed over unless somebody signed in")
    void notPeople(String sessionClass) {
        values.put("Class", new Variant<>(sessionClass));

        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x11, lightdm, false, 7, X11",
        "wayland, gdm-password, false, 2, WAYLAND",
        "x11, xrdp-sesman, false, 0, RDP",
        "unspecified, xrdp-sesman, true, 0, RDP",
        "tty, sshd, true, 0, SSH",
        "tty, remote, true, 0, SSH",
        "tty, login, false, 3, CONSOLE",
        "tty, login, false, 0, TTY",
        "unspecified, su, false, 0, TTY"
    })
    @DisplayName("tells how its user sits at it")
    void kind(String type, String service, boolean remote, int vt, Kind expected) {
        values.put("Type", new Variant<>(type));
        values.put("Service", new Variant<>(service));
        values.put("Remote", new Variant<>(remote));
        values.put("VTNr", new Variant<>(new UInt32(vt)));

        assertThat(session().kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "active, false, ACTIVE",
        "online, false, ACTIVE",
        "opening, false, ACTIVE",
        "online, true, LOCKED",
        "closing, false, CLOSING",
        "closing, true, CLOSING"
    })
    @DisplayName("tells whether somebody can be asked there")
    void presence(String state, boolean locked, Presence expected) {
        values.put("State", new Variant<>(state));
        values.put("LockedHint", new Variant<>(locked));

        assertThat(session().presence()).isEqualTo(expected);
    }

    @Test
    @DisplayName("knows nothing of a desktop that has never hinted at its user")
    void neverHinted() {
        assertThat(hint()).isEmpty();

        values.put("IdleSinceHintMonotonic", new Variant<>(new UInt64("0")));
        assertThat(hint()).isEmpty();
    }

    @Test
    @DisplayName("takes a desktop for idle since it hinted so, and for busy since it took that back")
    void hinted() {
        values.put("IdleSinceHintMonotonic", new Variant<>(new UInt64("4000000000")));
        assertThat(hint().orElseThrow().at(UPTIME)).isZero();

        values.put("IdleHint", new Variant<>(true));
        assertThat(hint().orElseThrow().at(UPTIME)).isEqualTo(Duration.ofSeconds(1000));
    }

    @Test
    @DisplayName("is not asked about a terminal, whose device tells more")
    void terminalHint() {
        values.put("Type", new Variant<>("tty"));
        values.put("IdleSinceHintMonotonic", new Variant<>(new UInt64("4000000000")));

        assertThat(hint()).isEmpty();
    }

    @Test
    @DisplayName("is a terminal at the computer, even where logind was told no name of it, and no desktop")
    void namelessTerminal() {
        values.put("Type", new Variant<>("tty"));
        values.put("TTY", new Variant<>(""));
        values.put("VTNr", new Variant<>(new UInt32(3)));

        assertThat(session().terminal()).contains("/dev/tty3");
        assertThat(session().isDesktop()).isFalse();
    }

    @Test
    @DisplayName("names the terminal and the other computer")
    void terminalAndRemote() {
        assertThat(session().terminal()).isEmpty();
        assertThat(session().remote()).isEmpty();

        values.put("TTY", new Variant<>("pts/3"));
        values.put("RemoteHost", new Variant<>("192.0.2.7"));

        assertThat(session().terminal()).contains("/dev/pts/3");
        assertThat(session().remote()).contains("192.0.2.7");
    }

    private Optional<IdleHint> hint() {
        return new LogindProperties(values).idleHint();
    }

    private Session session() {
        return read().orElseThrow();
    }

    private Optional<Session> read() {
        return new LogindProperties(values).session(ALICE, uid -> Optional.of("Alice of " + uid));
    }
}
