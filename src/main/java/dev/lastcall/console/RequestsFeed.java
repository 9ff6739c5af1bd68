package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import java.io.IOException;
import java.util.Optional;

/** All requests that are open, with every change; also the end of those that ended while the host could not be heard. */
record RequestsFeed(Way way, Known known) implements Feed.Source {
    @Override
    public void follow() throws IOException, CommandException {
        HostClient host = way.host();
        known.reached(host.administrator());
        for (String id : known.open()) {
            meanwhile(host, id);
        }
        host.watch(Optional.empty(), Optional.empty(), report -> {
            known.request(report);
            return true;
        });
    }

    private void meanwhile(HostClient host, String id) throws IOException, CommandException {
        try {
            host.status(Optional.of(id)).forEach(known::request);
        } catch (CommandException.NotFound e) {
            // another host, or one with less memory
        }
    }
}
