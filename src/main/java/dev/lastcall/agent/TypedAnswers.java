package dev.lastcall.agent;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.TimeText;
import java.time.InstantSource;
import java.time.ZoneId;

/** Understands what is typed as an answer; signing out now is asked once more. For one thread at a time. */
final class TypedAnswers {
    private final Answers answers;
    private final InstantSource time;
    private final ZoneId zone;
    private boolean asked;

    TypedAnswers(Answers answers, InstantSource time, ZoneId zone) {
        this.answers = answers;
        this.time = time;
        this.zone = zone;
    }

    /** What came of a line. */
    enum Heard {
        ANSWERED,
        /** The answer counts only if the next line is {@code yes}. */
        ASK_ONCE_MORE,
        NOT_UNDERSTOOD
    }

    void forget() {
        asked = false;
    }

    Heard typed(PromptView view, String line) {
        boolean confirmed = asked && line.equals("yes");
        asked = line.equals("n");
        if (asked) {
            return Heard.ASK_ONCE_MORE;
        }
        if (confirmed) {
            answers.signOutNow();
            return Heard.ANSWERED;
        }
        if (line.startsWith("t ")) {
            answers.note(line.substring(2).strip());
            return Heard.ANSWERED;
        }
        if (line.equals("s") && TerminalText.canSaveNow(view)) {
            answers.saveNow();
            return Heard.ANSWERED;
        }
        if (line.equals("s") && view.phase() == PromptView.Phase.HELD) {
            answers.saveAgain();
            return Heard.ANSWERED;
        }
        return postponed(view, line) || until(view, line) ? Heard.ANSWERED : Heard.NOT_UNDERSTOOD;
    }

    /** Such as {@code p 18:45}; what is too late is refused by the host. */
    private boolean until(PromptView view, String line) {
        if (!line.startsWith("p ") || view.besides().furthest().isEmpty()) {
            return false;
        }
        try {
            answers.postponeUntil(TimeText.parseTime(line.substring(2), time.instant(), zone));
            return true;
        } catch (BadTextException e) {
            return false;
        }
    }

    /** {@code p} alone takes the first choice. */
    private boolean postponed(PromptView view, String line) {
        var length = view.postponeChoices().stream()
                .filter(choice -> line.equals("p") || line.equals("p " + TimeText.format(choice)))
                .findFirst();
        length.ifPresent(answers::postpone);
        return length.isPresent();
    }
}
