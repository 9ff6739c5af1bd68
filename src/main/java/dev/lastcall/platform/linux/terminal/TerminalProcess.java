package dev.lastcall.platform.linux.terminal;

import java.util.Optional;

/**
 * A process that has a terminal.
 *
 * @param terminal its device file
 * @param foreground the group of processes that its user sees there now
 */
record TerminalProcess(String terminal, long foreground) {
    private static final int TERMINAL = 4;
    private static final int FOREGROUND = 5;
    private static final int CONSOLES = 4;
    private static final int FIRST_PSEUDO = 136;
    private static final int LAST_PSEUDO = 143;
    private static final int MINORS = 256;

    /** Reads <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">/proc/pid/stat</a>; empty for one without a terminal. */
    static Optional<TerminalProcess> parse(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", FOREGROUND + 2);
        if (fields.length < FOREGROUND + 2) {
            return Optional.empty();
        }
        return device(Integer.parseInt(fields[TERMINAL]))
                .map(device -> new TerminalProcess(device, Long.parseLong(fields[FOREGROUND])));
    }

    /** The numbers that a device has in the kernel, in one. */
    private static Optional<String> device(int number) {
        int major = (number >> 8) & 0xfff;
        int minor = (number & 0xff) | ((number >> 12) & 0xfff00);
        if (major >= FIRST_PSEUDO && major <= LAST_PSEUDO) {
            return Optional.of("/dev/pts/" + ((major - FIRST_PSEUDO) * MINORS + minor));
        }
        return major == CONSOLES ? Optional.of("/dev/tty" + minor) : Optional.empty();
    }
}
