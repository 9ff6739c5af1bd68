package dev.lastcall.platform.linux.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process and its terminal")
class TerminalProcessTest {
    @Test
    @DisplayName("are read from what the kernel says, whatever the process calls itself")
    void pane() {
        String stat = "812 (ba) sh 1 (x) S 811 812 812 34819 905 4194304 553 0 0 0 0 0 0 0 20 0 1 0 77 1 2 3";

        assertThat(TerminalProcess.parse(stat)).contains(new TerminalProcess("/dev/pts/3", 905));
    }

    @Test
    @DisplayName("may be a console")
    void console() {
        assertThat(TerminalProcess.parse("1 (login) S 0 1 1 1025 7 0 0")).contains(new TerminalProcess("/dev/tty1", 7));
    }

    @Test
    @DisplayName("may be one of many")
    void large() {
        assertThat(TerminalProcess.parse("1 (sh) S 0 1 1 1083397 7 0 0"))
                .contains(new TerminalProcess("/dev/pts/261", 7));
    }

    @Test
    @DisplayName("are two: most processes have none")
    void none() {
        assertThat(TerminalProcess.parse("2 (kthreadd) S 0 0 0 0 -1 2129984 0")).isEmpty();
        assertThat(TerminalProcess.parse("")).isEmpty();
    }
}
