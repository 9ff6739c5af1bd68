package dev.lastcall.platform.windows.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.windows.automation.ClassicMenu.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of a classic menu")
class LabelTest {
    @Test
    @DisplayName("has a name without the mark for its letter, and its keys after a tab")
    void parts() {
        assertThat(Label.of("&Save\tCtrl+S")).isEqualTo(new Label("Save", "Ctrl+S"));
        assertThat(Label.of("Save &As…")).isEqualTo(new Label("Save As…", ""));
    }

    @Test
    @DisplayName("calls the key Ctrl by one name in all languages")
    void german() {
        assertThat(Label.of("&Speichern\tStrg+S").keys()).isEqualTo("Ctrl+S");
    }
}
