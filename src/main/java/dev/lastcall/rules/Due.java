package dev.lastcall.rules;

import java.util.List;

/** A rule asks these sessions now, at least one. */
public record Due(Rule rule, List<Hit> hits) {
    public Due {
        hits = List.copyOf(hits);
    }
}
