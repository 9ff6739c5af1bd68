package dev.lastcall.platform.linux.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.LineReader;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.ProtocolException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A Unix-domain socket")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnixSocketChannelTest {
    @TempDir
    Path temp;

    /** The common pool may have a single thread, and these wait. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Path socket;
    private UnixSocketChannel channel;

    @BeforeEach
    void place() {
        socket = temp.resolve("run/host.sock");
        channel = UnixSocketChannel.forOwner(socket);
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("carries lines both ways")
    void carriesLines() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {

            client.write("Grüße");
            incoming.write("x".repeat(LineReader.LONGEST));

            assertThat(incoming.read()).contains("Grüße");
            assertThat(client.read())
                    .hasValueSatisfying(line -> assertThat(line).hasSize(LineReader.LONGEST));
        }
    }

    @Test
    @DisplayName("lets root alone speak for another account, and only for one that there is")
    void speakingFor() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            boolean root = incoming.peer().account().equals("0");

            assertThat(client).isNotNull();
            assertThat(incoming.speakingFor("0").isPresent()).isEqualTo(root);
            assertThat(incoming.speakingFor("987654321")).isEmpty();
            assertThat(incoming.speakingFor("root")).isEmpty();
            assertThat(incoming.speakingFor("-1")).isEmpty();
        }
    }

    @Test
    @DisplayName("says when the other side has gone")
    void tellsTheEnd() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            closeElsewhere(client);

            assertThat(incoming.read()).isEmpty();
            assertThatThrownBy(() -> incoming.write("too late")).isInstanceOf(IOException.class);
        }
    }

    @Test
    @DisplayName("for its owner is closed to everybody else")
    void ownersModes() throws IOException {
        try (var listener = channel.listen()) {
            assertThat(listener).isNotNull();

            assertThat(mode(socket)).isEqualTo("rw-------");
            assertThat(mode(temp.resolve("run"))).isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("for everybody can be connected to by all, and replaced by nobody")
    void everybodysModes() throws IOException {
        try (var listener = UnixSocketChannel.forEverybody(socket).listen()) {
            assertThat(listener).isNotNull();

            assertThat(mode(socket)).isEqualTo("rw-rw-rw-");
            assertThat(mode(temp.resolve("run"))).isEqualTo("rwxr-xr-x");
        }
    }

    @Test
    @DisplayName("is refused in a folder that others may write to")
    void unsafeFolder() throws IOException {
        Files.createDirectory(temp.resolve("run"));
        Files.setPosixFilePermissions(temp.resolve("run"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(channel::listen).isInstanceOf(IOException.class).hasMessageContaining("Others may write");
    }

    @Test
    @DisplayName("knows this process and its account")
    void knowsThisProcess() throws IOException {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
            assertThat(client).isNotNull();

            var peer = incoming.peer();

            assertThat(peer.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(peer.account())
                    .isEqualTo(Files.getAttribute(temp, "unix:uid").toString());
            assertThat(peer.name()).isEqualTo(Files.getOwner(temp).getName());
            assertThat(peer.administrator()).isTrue();
        }
    }

    @Test
    @DisplayName("knows another process by its own number")
    void knowsAnotherProcess() throws IOException, InterruptedException {
        try (var listener = channel.listen()) {
            var child = python("s.sendall(b'hello\\n'); s.recv(1)");
            try (var incoming = listener.accept()) {

                assertThat(incoming.peer().pid()).isEqualTo(child.pid());
                assertThat(incoming.read()).contains("hello");
            }
            assertThat(child.waitFor()).isZero();
        }
    }

    @Test
    @DisplayName("does not take an ordinary account for an administrator")
    void knowsAnOrdinaryAccount() throws IOException, InterruptedException {
        assumeTrue(isRoot(), "only root can become somebody else");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var listener = UnixSocketChannel.forEverybody(socket).listen()) {
            var child = python("s.recv(1)", "os.setgroups([4242]); os.setgid(65534); os.setuid(65534)");
            try (var incoming = listener.accept()) {

                assertThat(incoming.peer().account()).isEqualTo("65534");
                assertThat(incoming.peer().name()).isEqualTo("nobody");
                assertThat(incoming.peer().administrator()).isFalse();
            }
            assertThat(child.waitFor()).isZero();
        }
    }

    @Test
    @DisplayName("refuses a line that is too long")
    void overlongLine() throws IOException {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            client.configureBlocking(false);
            client.write(ByteBuffer.wrap(new byte[LineReader.LONGEST + 1]));

            assertThatThrownBy(incoming::read).isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    @DisplayName("gives up on a peer that drips bytes but never ends its line")
    void drippingPeer() throws IOException {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            incoming.readWithin(Duration.ofMillis(300));
            var dripping = CompletableFuture.runAsync(() -> drip(client), threads);

            assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> incoming.read()))
                    .isInstanceOf(SocketTimeoutException.class);

            closeElsewhere(incoming);
            assertThatThrownBy(() -> dripping.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    @DisplayName("gives up on a peer that never reads")
    void deafPeer() throws IOException {
        try (var listener = channel.listen();
                var client = raw();
                var incoming = listener.accept()) {
            assertThat(client.isConnected()).isTrue();

            assertThatThrownBy(() -> writeForEver(incoming)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @DisplayName("ends a waiting accept when closed from another thread, and takes its file away")
    void closingEndsAccept() throws Exception {
        var listener = channel.listen();
        var accepting = CompletableFuture.supplyAsync(() -> failureOf(listener::accept), threads);

        listener.close();

        assertThat(accepting.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
        assertThat(socket).doesNotExist();
        assertThatThrownBy(channel::connect).isInstanceOf(NoHostException.class);
    }

    @Test
    @DisplayName("ends a waiting read when closed from another thread, on either side")
    void closingEndsRead() throws Exception {
        try (var listener = channel.listen();
                var client = channel.connect();
                var incoming = listener.accept()) {
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

            assertThat(first.accept()).isNotNull();
            assertThat(client).isNotNull();
        }
        try (var next = channel.listen()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    @DisplayName("takes over the file of a host that was killed")
    void staleFile() throws IOException {
        Files.createDirectory(temp.resolve("run"));
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        assertThatThrownBy(channel::connect).isInstanceOf(NoHostException.class);

        try (var listener = channel.listen();
                var client = channel.connect()) {
            assertThat(listener.accept().peer()).isNotNull();
            assertThat(client).isNotNull();
        }
    }

    @Test
    @DisplayName("leaves the file alone while somebody else answers on it")
    void answeringFile() throws IOException {
        Files.createDirectory(temp.resolve("run"));
        try (var other = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            other.bind(UnixDomainSocketAddress.of(socket));

            assertThatThrownBy(channel::listen).hasMessageContaining("Another host is running");

            assertThat(socket).exists();
        }
    }

    @Test
    @DisplayName("says that no host is running where there is no file")
    void noFile() {
        assertThatThrownBy(channel::connect).isInstanceOf(NoHostException.class);
    }

    @Test
    @DisplayName("says so when its path is longer than the kernel allows")
    void longPath() {
        var deep = UnixSocketChannel.forOwner(temp.resolve("x".repeat(120)).resolve("host.sock"));

        assertThatThrownBy(deep::listen).hasMessageContaining("too long");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private boolean isRoot() throws IOException {
        return Files.getAttribute(temp, "unix:uid").equals(0);
    }

    private SocketChannel raw() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket));
    }

    private Process python(String then, String... first) throws IOException {
        String code = """
                import os, socket
                %s
                s = socket.socket(socket.AF_UNIX)
                s.connect('%s')
                %s
                """.formatted(String.join("\n", first), socket, then);
        return new ProcessBuilder("python3", "-c", code).inheritIO().start();
    }

    private static void drip(SocketChannel client) {
        try {
            while (true) {
                client.write(ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)));
                LockSupport.parkNanos(1_000_000); // slow enough that the line does not become too long first
            }
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
