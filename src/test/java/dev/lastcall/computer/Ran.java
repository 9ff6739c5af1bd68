package dev.lastcall.computer;

/** How a command ended, and what it printed. */
public record Ran(int exit, String out, String err) {
    /** Its output, if it succeeded. */
    public String ok() {
        if (exit != 0) {
            throw new AssertionError("Exit " + exit + "\n" + out + "\n" + err);
        }
        return out.strip();
    }
}
