package dev.lastcall.cli;

/** What stands out on a terminal; never the only way something is told. */
enum Colour {
    PLAIN(""),
    FAINT("2"),
    BOLD("1"),
    GOOD("32"),
    MOVING("36"),
    ASKING("33"),
    BAD("31");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String paint(String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** Of a countdown state, by its stable text. */
    static Colour ofState(String state) {
        return switch (state) {
            case "asked", "postponed" -> ASKING;
            case "saving", "signing-out" -> MOVING;
            case "unsaved", "blocked", "forced" -> BAD;
            case "signed-out", "closed" -> GOOD;
            case "cancelled" -> FAINT;
            default -> PLAIN;
        };
    }
}
