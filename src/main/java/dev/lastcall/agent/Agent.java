package dev.lastcall.agent;

import dev.lastcall.platform.Channel;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The user's side of one session: stays connected to the host, and shows, asks, saves and logs out as the host's countdown says. Until there
 * is a countdown it is one thread that waits for a line, and one that waits for programs to register.
 */
public final class Agent implements AutoCloseable {
    private final Channel channel;
    private final Means means;
    private final InstantSource time;
    private final Pace pace;
    private final Registry registry;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HostLine host = new HostLine();
    private Duration retry;
    private volatile @Nullable Mailbox story;
    private @Nullable Glances glances;

    public Agent(Channel channel, Means means, InstantSource time, Pace pace, Registry registry) {
        this.channel = channel;
        this.means = means;
        this.time = time;
        this.pace = pace;
        this.registry = registry;
        this.retry = pace.firstRetry();
    }

    /** Serves the session until it is closed, however often the host comes and goes. */
    public void run() {
        registry.open(this::open);
        while (!isClosed()) {
            try (Link link = channel.connect()) {
                converse(link);
            } catch (IOException e) {
                Log.AGENT.log(System.Logger.Level.DEBUG, "The host cannot be reached", e);
            }
            lost();
            pause();
        }
    }

    /** Opens the user's own window; from any thread. */
    public void open() {
        story().post(Story::openOwnWindow);
    }

    /** Ends {@link #run} from any thread; waits for nothing. */
    @Override
    public void close() {
        closed.countDown();
        registry.close();
        host.close();
        Mailbox begun = story;
        if (begun != null) {
            begun.close();
        }
    }

    private void converse(Link link) throws IOException {
        host.connected(link);
        if (isClosed()) {
            return;
        }
        host.say(new Message.Hello(Message.VERSION, Message.Role.AGENT));
        greeted(next(link));
        for (Message message = next(link); message != null; message = next(link)) {
            hear(message);
            retry = message instanceof Message.Failure ? retry : pace.firstRetry();
        }
    }

    private static void greeted(@Nullable Message first) throws ProtocolException {
        if (!(first instanceof Message.Hello hello && hello.protocol() == Message.VERSION)) {
            throw new ProtocolException("The host speaks another version of the protocol");
        }
    }

    private void hear(Message message) throws ProtocolException {
        if (story == null && message instanceof ToAgent.NoCountdown) {
            return; // the idle agent's only news: nothing is loaded for it
        }
        switch (message) {
            case ToAgent.Countdown countdown -> story().post(s -> s.hear(countdown));
            case ToAgent.NoCountdown none -> story().post(Story::nothingIsAsked);
            case ToAgent.Told told -> story().post(s -> s.told(told.said()));
            case ToAgent.LastSaved last -> story().post(s -> s.lastSaved(last));
            case ToAgent.Look look -> glances().look();
            case ToAgent.Replaced replaced -> close(); // two that reconnect would oust each other for ever
            case Message.Failure failure
            when story == null -> Log.AGENT.log(System.Logger.Level.WARNING, failure.sentence());
            case Message.Failure failure -> story().post(s -> s.refused(failure.sentence()));
            default -> throw new ProtocolException("A host cannot say that to an agent");
        }
    }

    private void lost() {
        host.disconnected();
        Mailbox begun = story;
        if (begun != null) {
            begun.post(Story::hostLost);
        }
    }

    private void pause() {
        try {
            closed.await(retry.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            close();
        }
        retry = pace.after(retry);
    }

    private synchronized Mailbox story() {
        Mailbox begun = story;
        if (begun == null) {
            begun = new Mailbox(mailbox -> new Story(means, host, time, pace, mailbox));
            story = begun;
        }
        return begun;
    }

    /** On the thread that reads. */
    private Glances glances() {
        Glances made = glances == null ? new Glances(means.display(), host) : glances;
        glances = made;
        return made;
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private static @Nullable Message next(Link link) throws IOException {
        Optional<String> line = link.read();
        return line.isPresent() ? Wire.read(line.get()) : null;
    }
}
