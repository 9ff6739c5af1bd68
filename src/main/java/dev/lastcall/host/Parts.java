package dev.lastcall.host;

import java.util.List;

/** The host's parts, all for its one thread. */
record Parts(
        Books books,
        Roster roster,
        Desk desk,
        Counter counter,
        Departures departures,
        Post post,
        Porter porter,
        Gate gate,
        Locksmith locksmith,
        Steward steward,
        Ladder ladder,
        Reports reports,
        Briefing briefing,
        HitList hitList,
        Announcer announcer,
        Historian historian,
        Survey survey,
        Watchers watchers,
        Onlookers onlookers,
        RuleReports rules) {
    /** What visitors can go on hearing about. */
    List<Followed> followed() {
        return List.of(watchers, gate, onlookers);
    }
}
