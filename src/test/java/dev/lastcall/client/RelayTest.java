package dev.lastcall.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.platform.Channel;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.Wire;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.MemoryLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A relay between a window and the host")
class RelayTest {
    private static final String GREETING = "{\"type\":\"hello\",\"protocol\":1,\"role\":\"COMMAND\"}";

    private final BlockingQueue<MemoryLink> atHost = new LinkedBlockingQueue<>();
    private RelayedChannel window;
    private Thread relay;

    @BeforeEach
    void connect() throws IOException {
        var toRelay = new PipedInputStream(1 << 16);
        var toWindow = new PipedInputStream(1 << 16);
        var fromWindow = new PipedOutputStream(toRelay);
        var fromRelay = new PipedOutputStream(toWindow);
        relay = Thread.ofPlatform().daemon().start(() -> {
            try (fromRelay) {
                new Relay(new Host(), toRelay, fromRelay, Optional.of("1003")).run();
            } catch (IOException e) {
                // the window sees it end
            }
        });
        window = RelayedChannel.over(toWindow, fromWindow);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName("greets the host on behalf of who is at the window, whoever the window claims to be")
    void greets() throws Exception {
        try (Link link = window.connect()) {
            link.write(Wire.write(new Hello(Message.VERSION, Role.COMMAND, Optional.of("0"), Optional.of(true))));

            assertThat(Wire.read(atHost.take().read().orElseThrow()))
                    .isEqualTo(new Hello(Message.VERSION, Role.COMMAND, Optional.of("1003"), Optional.empty()));
        }
    }

    @Test
    @DisplayName("passes lines both ways, each connection's apart")
    void passes() throws Exception {
        Link one = window.connect();
        Link other = window.connect();
        one.write(GREETING);
        other.write(GREETING);
        MemoryLink first = atHost.take();
        MemoryLink second = atHost.take();
        first.read();
        second.read();

        one.write(Wire.write(new FromCommand.Cancel("r1")));
        second.write("to the other");

        assertThat(Wire.read(first.read().orElseThrow())).isEqualTo(new FromCommand.Cancel("r1"));
        assertThat(other.read()).contains("to the other");
    }

    @Test
    @DisplayName("ends a connection for one side when it ends on the other")
    void ends() throws Exception {
        Link one = window.connect();
        Link other = window.connect();
        one.write(GREETING);
        MemoryLink first = atHost.take();
        first.read();
        other.write(GREETING);
        MemoryLink second = atHost.take();
        second.read();

        first.close();
        other.close();

        assertThat(one.read()).isEmpty();
        assertThat(second.read()).isEmpty();
    }

    @Test
    @DisplayName("goes when somebody does not greet first")
    void noGreeting() throws Exception {
        Link link = window.connect();

        link.write("{\"type\":\"lift\"}");

        assertThat(link.read()).isEmpty();
        relay.join();
        Await.until("the window knows", () -> !window.isOpen());
        assertThat(atHost).isEmpty();
        assertThatThrownBy(window::connect).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("is none where rights were not given")
    void notGiven() {
        var nothing = new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> RelayedChannel.over(nothing, OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class);
    }

    private final class Host implements Channel {
        @Override
        public Listener listen() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Link connect() {
            MemoryLink.Pair pair = MemoryLink.pair();
            atHost.add(pair.one());
            return pair.other();
        }
    }
}
