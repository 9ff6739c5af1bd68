package dev.lastcall.hooks;

import java.util.List;

/** The programs of this session that have registered while they run. */
public interface Registered {
    List<Application> now();

    static Registered none() {
        return List::of;
    }
}
