package dev.lastcall.agent;

import dev.lastcall.hooks.Application;
import dev.lastcall.hooks.Registered;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Registration;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import dev.lastcall.protocol.WithProgram;
import dev.lastcall.request.PlainText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The programs that have registered with this agent while they run. Until the first one comes it is one thread that waits; each has a
 * thread of its own then.
 */
public final class Registry implements Registered, AutoCloseable {
    /** More than one person has open; what is beyond is turned away. */
    static final int MOST = 64;

    private static final int LONGEST_NAME = 60;
    private static final long STACK = 128 * 1024;

    private final Door door;
    private final Duration limit;
    private final List<RegisteredProgram> programs = new CopyOnWriteArrayList<>();
    private final Semaphore room = new Semaphore(MOST);
    private volatile Runnable window = () -> {};
    private volatile @Nullable Registration open;

    /** Opens the place where programs register; empty where a session has none. */
    public interface Door {
        Optional<Registration> open() throws IOException, PlatformException;
    }

    /**
     * Nobody is let in before {@link #open}.
     *
     * @param limit how long a program may take for each answer
     */
    public Registry(Door door, Duration limit) {
        this.door = door;
        this.limit = limit;
    }

    /** @param wanted is done when a command of this session asks for the user's own window */
    void open(Runnable wanted) {
        window = wanted;
        open();
    }

    /** Lets programs in from now on. Where that cannot be, the agent does without. */
    public void open() {
        try {
            Optional<Registration> opened = door.open();
            open = opened.orElse(null);
            opened.ifPresent(at -> Thread.ofPlatform()
                    .daemon()
                    .name("registry")
                    .stackSize(STACK)
                    .start(() -> serve(at)));
        } catch (IOException | PlatformException e) {
            Log.AGENT.log(System.Logger.Level.WARNING, "Programs cannot register in this session", e);
        }
    }

    @Override
    public List<Application> now() {
        return List.copyOf(programs);
    }

    @Override
    public void close() {
        Registration opened = open;
        if (opened != null) {
            opened.close();
        }
    }

    private void serve(Registration at) {
        while (true) {
            try {
                letIn(at.accept());
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void letIn(Link link) {
        if (!room.tryAcquire()) {
            link.close();
            return;
        }
        Thread.ofPlatform().daemon().name("program").stackSize(STACK).start(() -> {
            try (link) {
                converse(link);
            } catch (ProtocolException e) {
                Log.AGENT.log(System.Logger.Level.WARNING, "A program does not speak the protocol", e);
            } catch (IOException e) {
                Log.AGENT.log(System.Logger.Level.DEBUG, "A program's connection broke", e);
            } finally {
                room.release();
            }
        });
    }

    private void converse(Link link) throws IOException {
        if (!(next(link) instanceof Message.Hello hello && hello.protocol() == Message.VERSION)) {
            throw new ProtocolException("A program must begin with its hello");
        }
        switch (hello.role()) {
            case PROGRAM -> program(link);
            case COMMAND -> command(link);
            case HOST, AGENT -> throw new ProtocolException("An agent is spoken to by programs and commands");
        }
    }

    private void command(Link link) throws IOException {
        link.write(Wire.write(new Message.Hello(Message.VERSION, Message.Role.AGENT)));
        if (!(next(link) instanceof WithProgram.Open)) {
            throw new ProtocolException("A command can only have the window opened");
        }
        window.run();
        link.write(Wire.write(new Message.Done()));
    }

    private void program(Link link) throws IOException {
        link.write(Wire.write(new Message.Hello(Message.VERSION, Message.Role.AGENT)));
        if (!(next(link) instanceof WithProgram.Register register)) {
            throw new ProtocolException("A program must register after its hello");
        }
        RegisteredProgram program = program(register, link);
        programs.add(program);
        try {
            link.write(Wire.write(new Message.Done()));
            listen(program, link);
        } finally {
            programs.remove(program);
            program.gone();
        }
    }

    private static void listen(RegisteredProgram program, Link link) throws IOException {
        for (Message message = next(link); message != null; message = next(link)) {
            if (!(message instanceof WithProgram.Saved saved)) {
                throw new ProtocolException("A registered program can only answer");
            }
            program.heard(saved);
        }
    }

    private RegisteredProgram program(WithProgram.Register register, Link link) throws ProtocolException {
        String name = PlainText.clean(register.name(), LONGEST_NAME);
        if (name.isEmpty()) {
            throw new ProtocolException("A program must have a name");
        }
        var process = register.pid().flatMap(ProcessHandle::of);
        if (process.isEmpty() && register.pid().isPresent()) {
            throw new ProtocolException("There is no process " + register.pid().get());
        }
        return new RegisteredProgram(name, process, link, limit);
    }

    private static @Nullable Message next(Link link) throws IOException {
        Optional<String> line = link.read();
        return line.isPresent() ? Wire.read(line.get()) : null;
    }
}
