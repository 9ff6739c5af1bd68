package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A computer's sessions, in the bytes that Windows would tell. */
final class FakeWts implements Wts {
    private static final int UNLOCKED = 1;

    private final Map<Integer, ByteBuffer> infos = new TreeMap<>();
    private final Map<Integer, Sid> accounts = new HashMap<>();
    private final Map<Integer, String> clients = new HashMap<>();
    private final Map<Integer, byte[]> addresses = new HashMap<>();
    private List<ProcessRow> processes = List.of();

    FakeWts signedIn(int id, String user, Sid account, Instant at) {
        ByteBuffer info = loginScreen(id);
        info.put(SessionInfo.USER, user.getBytes(StandardCharsets.UTF_16LE));
        info.putLong(SessionInfo.LOGON_TIME, ticks(at)).putLong(SessionInfo.CURRENT_TIME, ticks(at));
        accounts.put(id, account);
        return this;
    }

    void services(int id) {
        loginScreen(id);
    }

    ByteBuffer loginScreen(int id) {
        ByteBuffer info = ByteBuffer.allocate(SessionInfo.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        info.putInt(0, 1).putInt(SessionInfo.DATA, id).putInt(SessionInfo.FLAGS, UNLOCKED);
        infos.put(id, info);
        return info;
    }

    void listedOnly(int id) {
        infos.put(id, ByteBuffer.allocate(0));
    }

    FakeWts at(int id, int... address) {
        ByteBuffer told = ByteBuffer.allocate(ClientAddress.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        told.putInt(0, ClientAddress.IP_4).position(ClientAddress.BYTES);
        for (int part : address) {
            told.put((byte) part);
        }
        addresses.put(id, told.array());
        return this;
    }

    FakeWts remote(int id, String client) {
        clients.put(id, client);
        return this;
    }

    FakeWts flags(int id, int flags) {
        info(id).putInt(SessionInfo.FLAGS, flags);
        return this;
    }

    FakeWts state(int id, int state) {
        info(id).putInt(SessionInfo.STATE, state);
        return this;
    }

    FakeWts input(int id, Instant at) {
        info(id).putLong(SessionInfo.LAST_INPUT_TIME, ticks(at));
        return this;
    }

    FakeWts now(int id, Instant at) {
        info(id).putLong(SessionInfo.CURRENT_TIME, ticks(at));
        return this;
    }

    void running(ProcessRow... rows) {
        processes = List.of(rows);
    }

    @Override
    public List<Integer> sessions() {
        return List.copyOf(infos.keySet());
    }

    @Override
    public Optional<byte[]> told(int session, int kind) {
        return switch (kind) {
            case Wtsapi32.WTS_SESSION_INFO_EX -> Optional.of(info(session).array());
            case Wtsapi32.WTS_CLIENT_PROTOCOL_TYPE ->
                Optional.of(new byte[] {(byte) (clients.containsKey(session) ? 2 : 0), 0});
            case Wtsapi32.WTS_CLIENT_NAME ->
                Optional.of((clients.getOrDefault(session, "") + '\0').getBytes(StandardCharsets.UTF_16LE));
            case Wtsapi32.WTS_CLIENT_ADDRESS -> Optional.ofNullable(addresses.get(session));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Sid> account(int session, SessionInfo info) {
        return Optional.ofNullable(accounts.get(session));
    }

    @Override
    public List<ProcessRow> processes() {
        return processes;
    }

    @Override
    public long privateBytes(long pid) {
        return pid * 1024;
    }

    private ByteBuffer info(int id) {
        return Objects.requireNonNull(infos.get(id));
    }

    private static long ticks(Instant at) {
        return Duration.between(SessionInfo.WINDOWS_EPOCH, at).toSeconds() * SessionInfo.TICKS_OF_A_SECOND;
    }
}
