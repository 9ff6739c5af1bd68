package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The user's language")
class LanguageTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("is the system's until one is chosen, and again when none is")
    void chosen() throws IOException {
        var language = new Language(home.resolve("lastcall/lastcall.toml"));
        assertThat(language.chosen()).isEmpty();

        language.choose(Optional.of("pt"));
        assertThat(language.locale().getLanguage()).isEqualTo("pt");

        language.choose(Optional.empty());
        assertThat(language.chosen()).isEmpty();
    }

    @Test
    @DisplayName("is one line of the user's file, whose others stay")
    void others() throws IOException {
        Path file = home.resolve("lastcall.toml");
        Files.writeString(file, "# mine\nlanguage = \"de\"  # for now\nother = 1\n[table]\nlanguage = \"fr\"\n");
        var language = new Language(file);
        assertThat(language.chosen()).contains("de");

        language.choose(Optional.of("nl"));

        assertThat(language.chosen()).contains("nl");
        assertThat(file).hasContent("language = \"nl\"\n# mine\nother = 1\n[table]\nlanguage = \"fr\"\n");
    }

    @Test
    @DisplayName("is none where the line says nonsense")
    void nonsense() throws IOException {
        Path file = home.resolve("lastcall.toml");
        Files.writeString(file, "language = \"../../de\"\n");

        assertThat(new Language(file).chosen()).isEmpty();
    }
}
