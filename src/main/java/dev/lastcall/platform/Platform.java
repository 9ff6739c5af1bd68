package dev.lastcall.platform;

import java.util.Optional;

/** One operating system, as a value; each part is made when it is first needed. */
public interface Platform {
    Places places();

    /** Read anew each time; only the computer's own host is bound by it. */
    default Policy policy() throws PlatformException {
        return Policy.NONE;
    }

    /** The account that this process runs as: a uid in decimal, or a SID. */
    String account();

    default FileOwners fileOwners() {
        return FileOwners.usual();
    }

    /** The way to the host. */
    Channel channel();

    /** The way to the agent of this session; empty where a session has none. */
    Optional<Channel> agent();

    /** Empty where there is no way, or no need. */
    Optional<Administering> administering();

    Checkup checkup();

    /** Of the terminal that this process writes to, at this moment; empty where it is none. */
    Optional<ScreenSize> screenSize();

    Computer computer();

    OwnSession session();
}
