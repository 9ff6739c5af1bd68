package dev.lastcall.platform;

/** The plain text that a session can receive without an agent. */
public interface TextMessage {
    /** Shows the text in the session; whether there was a place to show it. Never waits for its user. */
    boolean show(Session session, String text);
}
