package dev.lastcall.client;

import dev.lastcall.client.Frames.Frame;
import dev.lastcall.platform.Channel;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes lines between a window without rights and the host, with the rights of this process and on behalf of the window's user: so the
 * window need not run as root. It greets the host itself, so that nobody can claim to be another. Ends with the window, or the host's last word.
 */
public final class Relay {
    private static final int MOST = 32;

    private final Channel host;
    private final Frames window;
    private final Optional<String> account;
    private final Map<Integer, Link> links = new ConcurrentHashMap<>();

    /** @param account the one who is at the window */
    public Relay(Channel host, InputStream in, OutputStream out, Optional<String> account) {
        this.host = host;
        this.window = new Frames(in, out);
        this.account = account;
    }

    /** Until the window closes its end. The first thing it hears is an end of connection 0, which says that the rights were given. */
    public void run() throws IOException {
        try {
            window.end(0);
            for (var frame = window.read(); frame.isPresent(); frame = window.read()) {
                pass(frame.get());
            }
        } finally {
            links.values().forEach(Link::close);
        }
    }

    private void pass(Frame frame) throws IOException {
        Link link = links.get(frame.number());
        if (frame.isEnd()) {
            Optional.ofNullable(links.remove(frame.number())).ifPresent(Link::close);
        } else if (link == null) {
            open(frame);
        } else {
            link.write(frame.line());
        }
    }

    /** The first line is a command's greeting, in place of which goes one that says for whom. */
    private void open(Frame frame) throws IOException {
        if (links.size() >= MOST || !(Wire.read(frame.line()) instanceof Hello hello) || hello.role() != Role.COMMAND) {
            throw new ProtocolException("That is no greeting of a command, or one too many.");
        }
        try {
            Link link = host.connect();
            links.put(frame.number(), link);
            link.write(Wire.write(new Hello(hello.protocol(), Role.COMMAND, account, Optional.empty())));
            Thread.ofPlatform().daemon().name("connection " + frame.number()).start(() -> listen(frame.number(), link));
        } catch (IOException e) {
            window.end(frame.number());
        }
    }

    private void listen(int number, Link link) {
        try (link) {
            for (var line = link.read(); line.isPresent(); line = link.read()) {
                window.write(number, line.get());
            }
        } catch (IOException e) {
            // either side is gone, which the other is told below
        }
        if (links.remove(number, link)) {
            tellEnd(number);
        }
    }

    private void tellEnd(int number) {
        try {
            window.end(number);
        } catch (IOException e) {
            links.values().forEach(Link::close);
        }
    }
}
