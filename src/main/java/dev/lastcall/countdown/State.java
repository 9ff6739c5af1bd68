package dev.lastcall.countdown;

import dev.lastcall.request.Action;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the countdown of one session stands; {@link #text()} is stable on the wire and in {@code --json}. */
public sealed interface State {
    String text();

    /** Something can still happen. */
    sealed interface Open extends State {}

    /** Asking is over for now: what was asked for is being done. */
    sealed interface AtWork extends Open {
        Action action();
    }

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
            NOT_SHOWN_YET("not-shown-yet", false),
            /** Its user is in the middle of something, and the prompt is held back for a while. */
            BUSY("busy", false),
            NO_AGENT("no-agent", false),
            LOCKED("locked", true),
            DISCONNECTED("disconnected", true),
            ASLEEP("asleep", true);

            private final String text;
            private final boolean nobodyThere;

            Reason(String text, boolean nobodyThere) {
                this.text = text;
                this.nobodyThere = nobodyThere;
            }

            /** Stable on the wire. */
            public String text() {
                return text;
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
    record Saving(Action action, Instant since, Optional<Instant> heldSince) implements AtWork {
        @Override
        public String text() {
            return "saving";
        }
    }

    /**
     * The hold: what was asked for waits because something is unsaved, or does not close.
     *
     * @param cause in a few words
     * @param names of what stands in the way
     */
    record Unsaved(Action action, Instant since, String cause, List<String> names) implements AtWork {
        public Unsaved {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return "unsaved";
        }
    }

    /**
     * One application closes, the session stays.
     *
     * @param firm whether its processes are ended, instead of being asked
     * @param heldSince when the hold began, if this is another try within it
     */
    record Closing(Action.Close action, boolean firm, Instant since, Optional<Instant> heldSince) implements AtWork {
        @Override
        public String text() {
            return "closing";
        }
    }

    /**
     * The point of no return has passed.
     *
     * @param hindrance who keeps the desktop from logging out, as last heard; empty if nobody is known to
     */
    record SigningOut(Rung rung, Instant since, String hindrance) implements AtWork {
        public SigningOut(Rung rung, Instant since) {
            this(rung, since, "");
        }

        @Override
        public Action action() {
            return new Action.SignOut();
        }

        /** Why the session is still there. */
        String cause() {
            return hindrance.isEmpty() ? "The session did not end" : "The desktop did not log out: " + hindrance;
        }

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

    /** The application is gone, the session is not. */
    record Closed(String detail) implements Ended {
        @Override
        public String text() {
            return "closed";
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
     * The session, or the application, stays.
     *
     * @param names of what stands in the way
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
