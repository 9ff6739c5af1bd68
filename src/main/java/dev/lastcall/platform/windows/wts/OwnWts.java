package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The session of this process, and no other. Where Windows does not tell of it, it is as its processes show: there since the first of them. */
record OwnWts(Wts local, int session) implements Wts {
    @Override
    public List<Integer> sessions() {
        return List.of(session);
    }

    @Override
    public Optional<byte[]> told(int of, int kind) {
        Optional<byte[]> told = local.told(of, kind);
        return told.isEmpty() && kind == Wtsapi32.WTS_SESSION_INFO_EX ? Optional.of(shown()) : told;
    }

    @Override
    public Optional<Sid> account(int of, SessionInfo info) {
        try (Token own = Token.own()) {
            return Optional.of(own.account());
        } catch (WindowsException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<ProcessRow> processes() throws WindowsException {
        return local.processes().stream()
                .filter(row -> row.session() == session)
                .toList();
    }

    @Override
    public long privateBytes(long pid) {
        return local.privateBytes(pid);
    }

    private byte[] shown() {
        var bytes = ByteBuffer.allocate(SessionInfo.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0, 1).putInt(SessionInfo.DATA, session).putInt(SessionInfo.FLAGS, -1);
        bytes.put(SessionInfo.USER, System.getProperty("user.name").getBytes(StandardCharsets.UTF_16LE));
        bytes.putLong(SessionInfo.LOGON_TIME, ticks(begun()));
        return bytes.array();
    }

    /** Of the processes whose beginning may be known. */
    private Instant begun() {
        return ProcessHandle.allProcesses()
                .filter(process -> SessionNumber.of(process.pid()) == session)
                .flatMap(process -> process.info().startInstant().stream())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static long ticks(Instant at) {
        Duration since = Duration.between(SessionInfo.WINDOWS_EPOCH, at);
        return since.toSeconds() * SessionInfo.TICKS_OF_A_SECOND + since.toNanosPart() / SessionInfo.TICK_NANOS;
    }
}
