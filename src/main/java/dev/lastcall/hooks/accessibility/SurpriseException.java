package dev.lastcall.hooks.accessibility;

/** Something is not as expected, so that nothing more may be pressed. */
final class SurpriseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    SurpriseException(String why) {
        super(why);
        this.why = why;
    }

    /** For the user; it completes "DOCUMENT (PROGRAM): ". */
    String why() {
        return why;
    }
}
