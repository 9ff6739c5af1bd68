package dev.lastcall.cli;

/** Numbers of things, in English. */
final class Counts {
    private Counts() {}

    static String sessions(int number) {
        return number == 1 ? "1 session" : number + " sessions";
    }
}
