package dev.lastcall.countdown;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the countdown of one session stands; {@link #text()} is stable on the wire and in {@code --json}. */
public sealed interface State {
    String text();

    /** Something can still happen. */
    sealed interface Open extends State {}

    /** Nothing moves any more. */
    sealed interface Ended extends State {}

    /** The session cannot be asked now; no warning counts. */
    record Waiting(Reason reason) implements Open {
        @Override
        public String text() {
            return "waiting";
        }

        /** Why nobody can be asked. */
        public enum Reason {
            NOT_SHOWN_YET(false),
            NO_AGENT(false),
            LOCKED(true),
            DISCONNECTED(true),
            ASLEEP(true);

            private final boolean nobodyThere;

            Reason(boolean nobodyThere) {
                this.nobodyThere = nobodyThere;
            }

            /** Whatever is shown, nobody sees it. */
            public boolean nobodyThere() {
                return nobodyThere;
            }
        }
    }

    /** The prompt could be seen, the deadline runs. */
    record Asked() implements Open {
        @Override
        public String text() {
            return "asked";
        }
    }

    /** As asked, after the user took more minutes. */
    record Postponed() implements Open {
        @Override
        public String text() {
            return "postponed";
        }
    }

    /**
     * The agent runs the save hooks.
     *
     * @param heldSince when the hold began, if this is another try within it
     */
    record Saving(Instant since, Optional<Instant> heldSince) implements Open {
        @Override
        public String text() {
            return "saving";
        }
    }

    /** The hold: sign-out waits because something is unsaved. */
    record Unsaved(Instant since, List<String> names) implements Open {
        public Unsaved {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return "unsaved";
        }
    }

    /** The point of no return has passed. */
    record SigningOut(Rung rung, Instant since) implements Open {
        @Override
        public String text() {
            return "signing-out";
        }
    }

    /** The session is gone, politely. */
    record SignedOut() implements Ended {
        @Override
        public String text() {
            return "signed-out";
        }
    }

    /** The session is gone, by a firmer rung of the ladder. */
    record Forced() implements Ended {
        @Override
        public String text() {
            return "forced";
        }
    }

    /**
     * The session stays.
     *
     * @param names what is unsaved, if that was the cause
     */
    record Blocked(String cause, List<String> names) implements Ended {
        public Blocked {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return "blocked";
        }
    }

    /** Nobody asks any more. */
    record Cancelled() implements Ended {
        @Override
        public String text() {
            return "cancelled";
        }
    }
}
