package dev.lastcall.agent;

import dev.lastcall.protocol.Message.Said;
import dev.lastcall.wording.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the prompt and the tray show: everything they know. Remaining time is always deadline minus now.
 *
 * @param application the one that is to close, where the session is to go on
 * @param deadline UTC; how long is left is never counted down, only computed
 * @param postponeChoices the lengths that may be taken now; empty when none may
 * @param besides what may be done and read besides answering
 * @param unsaved names of what is unsaved, during the hold
 * @param holdEnds when the hold ends, during the hold
 * @param pretend whether this session only pretends to sign out, which is then said
 * @param quiet whether the prompt may come up by itself
 * @param notice one sentence for the user: a message, an error, how it ended
 */
public record PromptView(
        Optional<String> application,
        List<Asking> asking,
        Phase phase,
        Instant deadline,
        List<Duration> postponeChoices,
        int postponementsLeft,
        Besides besides,
        List<Work> work,
        List<String> unsaved,
        Optional<Instant> holdEnds,
        boolean force,
        boolean pretend,
        Quiet quiet,
        Optional<Phrase> notice) {

    public PromptView {
        asking = List.copyOf(asking);
        postponeChoices = List.copyOf(postponeChoices);
        work = List.copyOf(work);
        unsaved = List.copyOf(unsaved);
    }

    /** The instant the user now waits for: the end of the hold while there is one, else the deadline. */
    public Instant end() {
        return phase == Phase.HELD ? holdEnds.orElse(deadline) : deadline;
    }

    /** The texts' key, or the one for closing an application, whose name is then the first of the values. */
    public String textKey(String key) {
        return application.isPresent() ? key + ".close" : key;
    }

    public Object[] textValues(Object... values) {
        return Stream.concat(application.stream(), Stream.of(values)).toArray();
    }

    /** Whether what has been due since {@code wanted} must not come up by itself yet. */
    public boolean isHeldBack(Instant wanted, Instant now) {
        return switch (quiet.why()) {
            case NOTHING -> false;
            case AWAY -> !phase.isOver();
            case BUSY ->
                switch (phase) {
                    case ASKED, POSTPONED ->
                        now.isBefore(wanted.plus(quiet.limit())) && now.isBefore(end().minus(quiet.last()));
                    case OFFLINE -> now.isBefore(wanted.plus(quiet.limit()));
                    case SAVING, HELD, SIGNING_OUT -> false;
                    case STAYS, ENDED -> true;
                };
        };
    }

    /** Who asks, why, and for which application if only that is to close; one for each request. */
    public record Asking(String requester, String reason, Optional<String> application, boolean own) {
        /** Somebody else asks. */
        public Asking(String requester, String reason, Optional<String> application) {
            this(requester, reason, application, false);
        }
    }

    /** Whether the user has asked for it, and nobody else. */
    public boolean isOwnWish() {
        return !asking.isEmpty() && asking.stream().allMatch(Asking::own);
    }

    /**
     * What may be done and read besides answering.
     *
     * @param furthest the last time that may be picked to postpone until
     * @param conversation what was told and noted, the newest last
     * @param saved when its user had everything saved, and what was not
     */
    public record Besides(Optional<Instant> furthest, List<Said> conversation, Optional<Saved> saved) {
        public static final Besides NOTHING = new Besides(Optional.empty(), List.of(), Optional.empty());

        public Besides {
            conversation = List.copyOf(conversation);
        }

        /** The newest that an administrator has told. */
        public Optional<Said> lastTold() {
            return conversation.stream()
                    .filter(said -> said.sender().isPresent())
                    .reduce((earlier, later) -> later);
        }

        /** What its user had saved while the countdown went on, and names of what is not. */
        public record Saved(Instant at, List<String> unsaved) {
            public Saved {
                unsaved = List.copyOf(unsaved);
            }
        }
    }

    /** How far saving one application has come; the detail is a file name or a cause. */
    public record Work(String application, Progress progress, String detail) {}

    /** Where the countdown stands, as far as the user is concerned. */
    public enum Phase {
        ASKED,
        POSTPONED,
        SAVING,
        /** Sign-out waits because something is unsaved. */
        HELD,
        /** The session ends, or the application closes: it cannot be stopped any more. */
        SIGNING_OUT,
        /** The host does not answer. */
        OFFLINE,
        /** It has ended, and the session stays although it was to end. */
        STAYS,
        ENDED;

        /** The time runs, and may be answered. */
        public boolean isAsking() {
            return this == ASKED || this == POSTPONED;
        }

        /** There is still something that the user can do. */
        public boolean waitsForUser() {
            return isAsking() || this == HELD;
        }

        /** Nothing more comes. */
        public boolean isOver() {
            return this == STAYS || this == ENDED;
        }
    }

    /** What has become of one application's work. */
    public enum Progress {
        RUNNING_HERE,
        SAVING,
        SAVED,
        /** In the application's own recovery, which is not the same as saved. */
        KEPT,
        UNSAVED,
        FAILED;

        public String textKey() {
            return "work." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
