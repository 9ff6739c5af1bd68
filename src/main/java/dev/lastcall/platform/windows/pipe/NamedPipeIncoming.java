package dev.lastcall.platform.windows.pipe;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.windows.security.Accounts;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The host's side of one connection. */
final class NamedPipeIncoming implements Incoming {
    private static final Duration WRITING = Duration.ofSeconds(5);
    private static final Duration FIRST_WORD = Duration.ofSeconds(5);
    private static final Peer STRANGER = new Peer(0, Sid.NOBODY.text(), "nobody", false);

    private final PipeLines lines;
    private final PipeRights rights;
    private final WaitingRoom room;
    private volatile Duration readingLimit = Duration.ZERO;
    private @Nullable Peer peer;

    NamedPipeIncoming(PipeEnd pipe, PipeRights rights, WaitingRoom room) {
        this.lines = new PipeLines(pipe);
        this.rights = rights;
        this.room = room;
    }

    /**
     * Waits for the first word, since nobody can be stood for before; to be called before the first {@link #read}. Who says none, or is not to be
     * known, is nobody, and its connection ends.
     */
    @Override
    public synchronized Peer peer() {
        Peer known = peer;
        if (known == null) {
            known = identified();
            peer = known;
            room.leave(this);
        }
        return known;
    }

    @Override
    public void readWithin(Duration limit) {
        readingLimit = limit;
    }

    @Override
    public Optional<String> read() throws IOException {
        peer();
        return lines.read(readingLimit);
    }

    @Override
    public void write(String line) throws IOException {
        lines.write(line, WRITING);
    }

    @Override
    public void close() {
        lines.close();
    }

    private Peer identified() {
        try {
            if (lines.awaitSome(FIRST_WORD)) {
                return lines.pipe().ask(this::known);
            }
        } catch (IOException e) {
            // silent, gone, or unwilling to be known
        }
        close();
        return STRANGER;
    }

    private Peer known(Handle pipe) throws IOException {
        try (Token token = token(pipe)) {
            Sid account = token.account();
            return new Peer(
                    pid(pipe),
                    account.text(),
                    Accounts.nameOf(account).orElse(account.text()),
                    rights.isAdministrator(token),
                    Optional.of(Integer.toString(token.session())));
        }
    }

    private static Token token(Handle pipe) throws IOException {
        try (var other = new StandingFor(pipe)) {
            Objects.requireNonNull(other);
            return Token.ofThread();
        }
    }

    private static long pid(Handle pipe) throws WindowsException {
        var pid = new IntByReference();
        WindowsException.check(
                Kernel32.INSTANCE.GetNamedPipeClientProcessId(pipe.value(), pid), "Asking which process connected");
        return Integer.toUnsignedLong(pid.getValue());
    }
}
