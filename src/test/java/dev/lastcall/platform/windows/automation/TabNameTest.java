package dev.lastcall.platform.windows.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a tab")
class TabNameTest {
    @Test
    @DisplayName("is that of its document, without what Notepad says of it")
    void notepad() {
        assertThat(TabName.read("letter.txt. Modified.")).isEqualTo("letter.txt");
        assertThat(TabName.read("Brief 1. Nicht geändert.")).isEqualTo("Brief 1");
    }

    @Test
    @DisplayName("is the whole name where a program says nothing more")
    void others() {
        assertThat(TabName.read("letter.txt")).isEqualTo("letter.txt");
        assertThat(TabName.read("Dr. No")).isEqualTo("Dr. No");
    }
}
