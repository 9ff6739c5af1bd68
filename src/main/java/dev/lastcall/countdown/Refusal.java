package dev.lastcall.countdown;

/** Why an answer or an order does nothing; the sentence is for the one who gave it. */
public enum Refusal {
    ENDED("It has already ended."),
    SIGNING_OUT("Signing out has already begun."),
    CLOSING("Closing it has already begun."),
    NO_POSTPONEMENTS_LEFT("There are no postponements left."),
    LATEST_REACHED("It cannot be postponed any further."),
    NO_LATER("That is no later than it is now."),
    TOO_LATE("It cannot be postponed as far as that."),
    NO_TIME_GAINED("An extension gives more time, at most 31 days."),
    NO_SUCH_REQUEST("That request does not concern this session.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
