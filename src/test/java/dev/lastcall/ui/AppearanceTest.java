package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The appearance")
class AppearanceTest {
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is read from the name of the desktop's theme")
    @CsvSource({
        "Adwaita, LIGHT",
        "Adwaita-dark, DARK",
        "Greybird-dark, DARK",
        "HighContrast, LIGHT_CONTRAST",
        "HighContrastInverse, DARK_CONTRAST",
    })
    void names(String name, Theme theme) {
        assertThat(toolkit(name).theme()).isEqualTo(theme);
    }

    @Test
    @DisplayName("is light where nobody says anything")
    void unsaid() {
        assertThat(Appearance.UNSAID.theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    @DisplayName("takes what the desktop says before what a theme's name tells")
    void order() {
        var said = new Appearance(Optional.of(true), Optional.of(0x3584e4), Optional.empty(), Optional.empty());

        Appearance both = said.or(toolkit("Adwaita"));

        assertThat(both.theme()).isEqualTo(Theme.DARK);
        assertThat(both.accent()).contains(0x3584e4);
        assertThat(both.contrast()).contains(false);
    }

    @Test
    @DisplayName("is still where animations are turned off")
    void still() {
        assertThat(ToolkitAppearance.of(Optional.empty(), Optional.of(0), Optional.empty())
                        .still())
                .contains(true);
        assertThat(ToolkitAppearance.of(Optional.empty(), Optional.of(1), Optional.empty())
                        .still())
                .contains(false);
    }

    private static Appearance toolkit(String theme) {
        return ToolkitAppearance.of(Optional.of(theme), Optional.empty(), Optional.empty());
    }
}
