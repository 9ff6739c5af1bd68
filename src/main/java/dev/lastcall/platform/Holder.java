package dev.lastcall.platform;

/** Something that has a file open. Names and paths are as programs and users chose them: nothing of it is clean text. */
public sealed interface Holder {
    /** What exactly is open. */
    String path();

    /** By which program, or through which service. */
    String program();

    /** A program of a session of this computer. */
    record InSession(String session, String program, String path) implements Holder {}

    /**
     * A program that serves all sessions of a user.
     *
     * @param account uid in decimal, or SID
     */
    record OfUser(String account, String program, String path) implements Holder {}

    /** A program of the system itself. */
    record OfSystem(String program, String path) implements Holder {}

    /**
     * Somebody at another computer.
     *
     * @param user as the service knows them; empty if it does not
     */
    record Afar(String user, String computer, String program, String path) implements Holder {}
}
