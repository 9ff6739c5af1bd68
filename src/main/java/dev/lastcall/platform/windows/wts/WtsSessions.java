package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import dev.lastcall.platform.windows.wts.Wts.ProcessRow;
import dev.lastcall.request.SessionKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All sessions of this computer in which somebody has signed in. */
public final class WtsSessions implements Sessions {
    /** Of WTS_CONNECTSTATE_CLASS. */
    private static final int DISCONNECTED = 4;

    private static final Set<Integer> ENDING = Set.of(7, 8);
    private static final int REMOTE_DESKTOP = 2;
    private static final String REMOTE_APP = "rdpshell.exe";
    private static final String DESKTOP = "explorer.exe";

    private final Wts wts;
    private final SessionChanges changes;
    private final WtsUsage usage;
    private final Map<SessionKey, Sid> accounts = new ConcurrentHashMap<>();

    private WtsSessions(Wts wts, SessionChanges changes) {
        this.wts = wts;
        this.usage = new WtsUsage(wts);
        this.changes = changes;
    }

    /**
     * Everybody's.
     *
     * @param changes where whoever hears of changes tells them
     */
    public static WtsSessions ofTheSystem(SessionChanges changes) {
        return new WtsSessions(new LocalWts(), changes);
    }

    /** The one that this process belongs to, and no other. */
    public static WtsSessions own(SessionChanges changes) {
        return new WtsSessions(new OwnWts(new LocalWts(), SessionNumber.own()), changes);
    }

    static WtsSessions of(Wts wts, SessionChanges changes) {
        return new WtsSessions(wts, changes);
    }

    @Override
    public List<Session> list() throws PlatformException {
        try {
            var sessions = new ArrayList<Session>();
            for (int id : wts.sessions()) {
                info(id).flatMap(this::session).ifPresent(sessions::add);
            }
            accounts.keySet().retainAll(sessions.stream().map(Session::key).toList());
            return List.copyOf(sessions);
        } catch (WindowsException e) {
            throw new PlatformException("The sessions cannot be listed", e);
        }
    }

    @Override
    public Map<SessionKey, Usage> usage(List<Session> of, Instant now) {
        try {
            return usage.of(
                    of,
                    wts.processes(),
                    key -> info(Integer.parseInt(key.id()))
                            .filter(info -> info.signIn().equals(key.since()))
                            .flatMap(SessionInfo::idle));
        } catch (WindowsException e) {
            return Map.of();
        }
    }

    /** As Windows vouched when the connection was made; a process of another account, by runas, is in the session only for administrators. */
    @Override
    public Optional<String> idOf(Peer peer) throws PlatformException {
        for (Session session : list()) {
            boolean itsOwn = session.account().equals(peer.account()) || peer.administrator();
            if (itsOwn && peer.session().equals(Optional.of(session.key().id()))) {
                return peer.session();
            }
        }
        return Optional.empty();
    }

    @Override
    public void watch(Listener listener) {
        changes.tell(listener);
    }

    @Override
    public void close() {
        changes.close();
    }

    /** The processes of the session's own user in it. */
    List<Long> processesOf(Session session) throws PlatformException {
        var account = Optional.of(new Sid(session.account()));
        return processesIn(session).stream()
                .filter(row -> row.account().equals(account))
                .map(ProcessRow::pid)
                .toList();
    }

    /** Whether it shows only single programs on the desktop of another computer: RemoteApp, which has a shell of its own. */
    public boolean isWithoutDesktop(Session session) throws PlatformException {
        var names = processesIn(session).stream()
                .map(row -> row.name().toLowerCase(Locale.ROOT))
                .toList();
        return names.contains(REMOTE_APP) && !names.contains(DESKTOP);
    }

    private List<ProcessRow> processesIn(Session session) throws PlatformException {
        int id = Integer.parseInt(session.key().id());
        try {
            return wts.processes().stream().filter(row -> row.session() == id).toList();
        } catch (WindowsException e) {
            throw new PlatformException("The processes of session " + id + " cannot be listed", e);
        }
    }

    private Optional<SessionInfo> info(int id) {
        return wts.told(id, Wtsapi32.WTS_SESSION_INFO_EX).flatMap(SessionInfo::of);
    }

    private Optional<Session> session(SessionInfo info) {
        var key = new SessionKey(Integer.toString(info.id()), info.signIn());
        return info.user().isEmpty()
                ? Optional.empty()
                : account(key, info)
                        .map(account -> new Session(
                                key,
                                account.text(),
                                info.user(),
                                Optional.empty(),
                                kind(info.id()),
                                presence(info),
                                client(info.id()),
                                Optional.empty()));
    }

    private Optional<Sid> account(SessionKey key, SessionInfo info) {
        Optional<Sid> known = Optional.ofNullable(accounts.get(key)).or(() -> wts.account(info.id(), info));
        known.ifPresent(account -> accounts.put(key, account));
        return known;
    }

    private Kind kind(int id) {
        return wts.told(id, Wtsapi32.WTS_CLIENT_PROTOCOL_TYPE)
                .filter(protocol -> protocol.length > 0 && protocol[0] == REMOTE_DESKTOP)
                .map(remote -> Kind.RDP)
                .orElse(Kind.CONSOLE);
    }

    private Presence presence(SessionInfo info) {
        if (ENDING.contains(info.state()) || changes.isSignedOut(info.id())) {
            return Presence.CLOSING;
        }
        if (info.state() == DISCONNECTED) {
            return Presence.DISCONNECTED;
        }
        return info.lock() == SessionInfo.Lock.LOCKED ? Presence.LOCKED : Presence.ACTIVE;
    }

    /** The name that the other computer gives itself, and its address. */
    private Optional<String> client(int id) {
        Optional<String> name = wts.told(id, Wtsapi32.WTS_CLIENT_NAME)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_16LE).replaceFirst("\0.*", ""))
                .filter(text -> !text.isEmpty());
        Optional<String> address = wts.told(id, Wtsapi32.WTS_CLIENT_ADDRESS).flatMap(ClientAddress::of);
        return name.map(text -> text + address.map(at -> " (" + at + ")").orElse(""))
                .or(() -> address);
    }
}
