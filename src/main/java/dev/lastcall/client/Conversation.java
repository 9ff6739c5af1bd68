package dev.lastcall.client;

import dev.lastcall.platform.Channel;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import dev.lastcall.request.TimeText;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One connection to the host, both sides having said who they are: one question, then its answers. For one thread. */
public final class Conversation implements AutoCloseable {
    private final Link link;
    private TimeLimit limit;
    private boolean administrator;

    private Conversation(Link link, Duration patience) {
        this.link = link;
        this.limit = new TimeLimit(
                patience,
                link,
                new CommandException.Unexpected("The host did not answer within " + TimeText.format(patience) + "."));
    }

    /** Connects; the greeting, and all that follows unless told otherwise, must come within the patience. */
    public static Conversation open(Channel channel, Duration patience) throws IOException, CommandException {
        return open(channel, patience, Role.HOST);
    }

    /** The same with the agent of this session. */
    public static Conversation withAgent(Channel channel, Duration patience) throws IOException, CommandException {
        return open(channel, patience, Role.AGENT);
    }

    private static Conversation open(Channel channel, Duration patience, Role other)
            throws IOException, CommandException {
        var conversation = new Conversation(channel.connect(), patience);
        try {
            conversation.greet(other);
            return conversation;
        } catch (IOException | CommandException | RuntimeException e) {
            conversation.close();
            throw e;
        }
    }

    /** From now on waits for as long as it takes, or until the limit, which is then a time-out. */
    public void waitFor(Optional<Duration> longest) {
        limit.lift();
        longest.ifPresent(length ->
                limit = new TimeLimit(length, link, new CommandException.TimedOut("It has not ended in time.")));
    }

    /** What the host takes this process for. */
    boolean asAdministrator() {
        return administrator;
    }

    public void say(Message message) throws IOException {
        link.write(Wire.write(message));
    }

    /** The next part of the answer; empty when the host is done. */
    public Optional<Message> next() throws IOException, CommandException {
        Message message = read();
        if (message instanceof Message.Failure failure) {
            throw CommandException.of(failure);
        }
        return message instanceof Message.Done ? Optional.empty() : Optional.of(message);
    }

    @Override
    public void close() {
        limit.lift();
        link.close();
    }

    private void greet(Role other) throws IOException, CommandException {
        say(new Hello(Message.VERSION, Role.COMMAND));
        if (!(next().orElse(null) instanceof Hello hello) || hello.role() != other) {
            throw new ProtocolException("What answers is not Last Call.");
        }
        if (hello.protocol() != Message.VERSION) {
            throw new CommandException.Unexpected("The host speaks version " + hello.protocol()
                    + " of the protocol, this command version " + Message.VERSION
                    + ": use the same version of Last Call for both.");
        }
        administrator = hello.administrator().orElse(false);
    }

    private Message read() throws IOException, CommandException {
        try {
            return Wire.read(link.read()
                    .orElseThrow(() -> new IOException("The host closed the connection before it had answered.")));
        } catch (IOException e) {
            limit.check();
            throw e;
        }
    }
}
