package dev.lastcall.platform.windows.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.protocol.LineReader;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.testing.Await;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("windows")
@DisplayName("A named pipe")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NamedPipeChannelTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path name = Path.of("\\\\.\\pipe\\lastcall-test-" + UUID.randomUUID());
    private NamedPipeChannel channel;
    private String account;

    @BeforeEach
    void place() throws IOException {
        try (Token own = Token.own()) {
            account = own.account().text();
            channel = NamedPipeChannel.forOwner(name, account);
        }
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("carries lines both ways")
    void carriesLines() throws Exception {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {

            client.write("Grüße");
            assertThat(incoming.read()).contains("Grüße");

            var written = CompletableFuture.runAsync(() -> write(incoming, "x".repeat(LineReader.LONGEST)), threads);
            assertThat(client.read())
                    .hasValueSatisfying(line -> assertThat(line).hasSize(LineReader.LONGEST));
            written.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("knows this process, its account and its session")
    void knowsThisProcess() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            client.write("hello");

            var peer = incoming.peer();

            assertThat(peer.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(peer.account()).isEqualTo(account);
            assertThat(peer.name()).isEqualTo(System.getProperty("user.name"));
            assertThat(peer.administrator()).isTrue();
            assertThat(peer.session()).hasValueSatisfying(id -> assertThat(id).containsOnlyDigits());
            assertThat(incoming.read()).contains("hello");
        }
    }

    @Test
    @DisplayName("says when the other side has gone, after all that it had written")
    void tellsTheEnd() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            client.write("last words");
            closeElsewhere(client);

            assertThat(incoming.read()).contains("last words");
            assertThat(incoming.read()).isEmpty();
            assertThatThrownBy(() -> incoming.write("too late")).isInstanceOf(IOException.class);
        }
    }

    @Test
    @DisplayName("gives a client all that was written before the host closed")
    void lastWordsOfTheHost() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            incoming.write("you may not");
            closeElsewhere(incoming);

            assertThat(client.read()).contains("you may not");
            assertThat(client.read()).isEmpty();
        }
    }

    @Test
    @DisplayName("refuses a line that is too long")
    void overlongLine() throws IOException {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            var flooding = CompletableFuture.runAsync(() -> flood(client), threads);

            assertThatThrownBy(incoming::read).isInstanceOf(ProtocolException.class);
            closeElsewhere(incoming);
            Await.until("the flood ends", flooding::isDone);
        }
    }

    @Test
    @DisplayName("gives up on a peer that drips bytes but never ends its line")
    void drippingPeer() throws Exception {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            incoming.readWithin(Duration.ofMillis(300));
            var dripping = CompletableFuture.runAsync(() -> drip(client), threads);

            assertThatThrownBy(incoming::read).isInstanceOf(SocketTimeoutException.class);

            closeElsewhere(incoming);
            Await.until("the dripping ends", dripping::isDone);
        }
    }

    @Test
    @DisplayName("gives up on a peer that never reads")
    void deafPeer() throws IOException {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            assertThat(client.getFD().valid()).isTrue();

            assertThatThrownBy(() -> writeForEver(incoming)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @DisplayName("ends a connection that says nothing, whose nobody then is")
    void silentPeer() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            assertThat(incoming.peer().account()).isEqualTo("S-1-0-0");
            assertThat(incoming.peer().administrator()).isFalse();
            assertThatThrownBy(incoming::read).isInstanceOf(IOException.class);
            assertThat(client.read()).isEmpty();
        }
    }

    @Test
    @DisplayName("lets others in while somebody hoards connections and says nothing")
    void hoarder() throws Exception {
        var hoard = new ArrayList<Link>();
        try (var listener = channel.listen()) {
            var incoming = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            for (int i = 0; i < WaitingRoom.SEATS + 20; i++) {
                                listener.accept();
                            }
                            return listener.accept();
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    threads);
            for (int i = 0; i < WaitingRoom.SEATS + 20; i++) {
                hoard.add(channel.connect());
            }

            try (var client = channel.connect()) {
                client.write("hello");
                assertThat(incoming.get(10, TimeUnit.SECONDS).read()).contains("hello");
            }
            assertThat(hoard.getFirst().read()).isEmpty();
        } finally {
            hoard.forEach(Link::close);
        }
    }

    @Test
    @DisplayName("ends a waiting accept when closed from another thread, and is gone")
    void closingEndsAccept() throws Exception {
        var listener = channel.listen();
        var accepting = CompletableFuture.supplyAsync(() -> failureOf(listener::accept), threads);

        listener.close();

        assertThat(accepting.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
        assertThatThrownBy(channel::connect).isInstanceOf(NoHostException.class);
    }

    @Test
    @DisplayName("ends a waiting read when closed from another thread, on either side")
    void closingEndsRead() throws Exception {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            client.write("hello");
            assertThat(incoming.read()).contains("hello");
            var hostReading = CompletableFuture.supplyAsync(() -> endOf(incoming), threads);
            var clientReading = CompletableFuture.supplyAsync(() -> endOf(client), threads);

            closeElsewhere(client);
            closeElsewhere(incoming);

            assertThat(hostReading.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(clientReading.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @DisplayName("belongs to one host at a time")
    void secondHost() throws IOException {
        try (var first = channel.listen();
                var client = channel.connect()) {
            assertThatThrownBy(channel::listen)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another host is running");

            client.write("hello");
            try (var incoming = first.accept()) {
                assertThat(incoming.read()).contains("hello");
            }
        }
        try (var next = channel.listen()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    @DisplayName("of another account is not believed to be the host's")
    void somebodyElses() throws IOException {
        try (var listener = channel.listen()) {
            assertThat(listener).isNotNull();

            assertThatThrownBy(() -> NamedPipeChannel.forEverybody(name).connect())
                    .hasMessageContaining("somebody else has made it");
        }
    }

    @Test
    @DisplayName("says that no host is running where there is none")
    void none() {
        assertThatThrownBy(channel::connect).isInstanceOf(NoHostException.class);
    }

    private RandomAccessFile raw() throws IOException {
        return new RandomAccessFile(name.toString(), "rw");
    }

    private static void flood(RandomAccessFile client) {
        try {
            client.write(new byte[4 * LineReader.LONGEST]);
        } catch (IOException e) {
            // as expected: the host has closed
        }
    }

    private static void drip(RandomAccessFile client) {
        try {
            while (true) {
                client.write("x".getBytes(StandardCharsets.UTF_8));
                LockSupport.parkNanos(1_000_000); // slow enough that the line does not become too long first
            }
        } catch (IOException e) {
            // as expected: the host has closed
        }
    }

    private static void write(Link link, String line) {
        try {
            link.write(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeForEver(Incoming incoming) throws IOException {
        while (true) {
            incoming.write("x".repeat(10_000));
        }
    }

    private static Throwable failureOf(ThrowingCall call) {
        try {
            call.run();
            return new AssertionError("it did not fail");
        } catch (IOException e) {
            return e;
        }
    }

    private void closeElsewhere(Link link) {
        CompletableFuture.runAsync(link::close, threads).join();
    }

    private static boolean endOf(Link link) {
        try {
            return link.read().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private interface ThrowingCall {
        void run() throws IOException;
    }
}
