package dev.lastcall.agent;

import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.ToAgent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where what was told could be read. For the story's thread. */
final class Readings {
    private final HostLine host;
    private final Map<Integer, String> places = new HashMap<>();

    Readings(HostLine host) {
        this.host = host;
    }

    void read(int number, String surface) {
        places.put(number, surface);
        host.say(new FromAgent.ToldShown(number, surface));
    }

    /** What stood there while nobody was there to read it counts from now on. */
    void again(ToAgent.Countdown heard) {
        heard.conversation()
                .forEach(said -> Optional.ofNullable(places.get(said.number()))
                        .ifPresent(where -> host.say(new FromAgent.ToldShown(said.number(), where))));
    }
}
