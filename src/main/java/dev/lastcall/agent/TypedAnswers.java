package dev.lastcall.agent;

import dev.lastcall.request.TimeText;

/** Understands what is typed as an answer; signing out now is asked once more. For one thread at a time. */
final class TypedAnswers {
    private final Answers answers;
    private boolean asked;

    TypedAnswers(Answers answers) {
        this.answers = answers;
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
        if (line.equals("s") && view.phase() == PromptView.Phase.HELD) {
            answers.saveAgain();
            return Heard.ANSWERED;
        }
        return postponed(view, line) ? Heard.ANSWERED : Heard.NOT_UNDERSTOOD;
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
