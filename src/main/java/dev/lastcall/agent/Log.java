package dev.lastcall.agent;

/** The agent's log. Nothing of it is loaded before there is something to tell. */
final class Log {
    static final System.Logger AGENT = System.getLogger("dev.lastcall.agent");

    private Log() {}
}
