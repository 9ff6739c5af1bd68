package dev.lastcall.platform.windows.pipe;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Registration;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.nio.file.Path;

/** A session's own pipe. Its rights keep everybody else out, so that who connects need not be asked. */
public final class NamedPipeRegistration implements Registration {
    private final Channel.Listener listener;

    private NamedPipeRegistration(Channel.Listener listener) {
        this.listener = listener;
    }

    /** Takes the name; throws when another has it. */
    public static NamedPipeRegistration open(Path name, String account) throws IOException {
        return new NamedPipeRegistration(
                NamedPipeChannel.forOwner(name, account).listen());
    }

    @Override
    public Link accept() throws IOException {
        return listener.accept();
    }

    @Override
    public void close() {
        listener.close();
    }
}
