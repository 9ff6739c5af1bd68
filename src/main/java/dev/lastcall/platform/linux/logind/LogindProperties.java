package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.freedesktop.dbus.types.Variant;

/** The properties of one session, as logind tells them. */
record LogindProperties(Map<String, Variant<?>> values) {
    private static final Set<Kind> TERMINALS = Set.of(Kind.CONSOLE, Kind.SSH, Kind.TTY);

    /** People's own; not greeters, lock screens, service managers and background jobs. */
    private static final Set<String> PEOPLE = Set.of("user", "user-early", "user-light", "user-early-light");

    /** The session, if it is somebody's sign-in. */
    Optional<Session> session(Logind.Entry entry, Function<String, Optional<String>> fullName) {
        if (!PEOPLE.contains(text("Class"))) {
            return Optional.empty();
        }
        return Optional.of(new Session(
                new SessionKey(entry.id, Instant.EPOCH.plus(number("Timestamp"), ChronoUnit.MICROS)),
                entry.uid.toString(),
                entry.user,
                fullName.apply(entry.uid.toString()),
                kind(),
                presence(),
                Optional.of(text("RemoteHost")).filter(host -> !host.isEmpty()),
                terminal().map("/dev/"::concat)));
    }

    /** A text session at the computer has its virtual terminal, even where the program that opened it named none to logind. */
    private Optional<String> terminal() {
        return Optional.of(text("TTY"))
                .filter(tty -> !tty.isEmpty())
                .or(() -> kind() == Kind.CONSOLE ? Optional.of("tty" + number("VTNr")) : Optional.empty());
    }

    private Kind kind() {
        if (text("Service").contains("xrdp")) {
            return Kind.RDP;
        }
        return switch (text("Type")) {
            case "x11" -> Kind.X11;
            case "wayland", "mir" -> Kind.WAYLAND;
            default -> textKind();
        };
    }

    private Kind textKind() {
        if (flag("Remote") || text("Service").equals("sshd")) {
            return Kind.SSH;
        }
        return number("VTNr") > 0 ? Kind.CONSOLE : Kind.TTY;
    }

    private Presence presence() {
        if (text("State").equals("closing")) {
            return Presence.CLOSING;
        }
        return flag("LockedHint") ? Presence.LOCKED : Presence.ACTIVE;
    }

    /** What the desktop itself hints; nothing as long as it has never hinted, which many do not do at all. */
    Optional<IdleHint> idleHint() {
        long since = number("IdleSinceHintMonotonic");
        return !TERMINALS.contains(kind()) && since > 0
                ? Optional.of(new IdleHint(flag("IdleHint"), Duration.of(since, ChronoUnit.MICROS)))
                : Optional.empty();
    }

    private String text(String name) {
        return value(name, String.class).orElse("");
    }

    private boolean flag(String name) {
        return value(name, Boolean.class).orElse(false);
    }

    private long number(String name) {
        return value(name, Number.class).map(Number::longValue).orElse(0L);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name))
                .map(Variant::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
