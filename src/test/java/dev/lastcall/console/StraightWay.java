package dev.lastcall.console;

import dev.lastcall.client.HostClient;
import dev.lastcall.testing.ScriptedHost;
import java.io.IOException;
import java.util.Optional;

/** Straight to a host that answers from a script; nobody rises. */
record StraightWay(ScriptedHost scripted) implements Way {
    @Override
    public HostClient host() {
        return new HostClient(scripted, Optional.empty());
    }

    @Override
    public boolean mayRise() {
        return false;
    }

    @Override
    public Risen rise() throws IOException {
        throw new IOException("There is no way");
    }

    @Override
    public void close() {}
}
