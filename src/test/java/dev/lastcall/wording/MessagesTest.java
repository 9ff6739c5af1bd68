package dev.lastcall.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The texts")
class MessagesTest {
    private final Messages english = Messages.in(Locale.ROOT);

    @Test
    @DisplayName("have a form for one, and another for many")
    void plurals() {
        assertThat(english.plural("answer.left", 1)).isEqualTo("One postponement left");
        assertThat(english.plural("answer.left", 3)).isEqualTo("3 postponements left");
    }

    @Test
    @DisplayName("are English where a language is not known, whatever the computer's own language is")
    void unknownLanguage() {
        assertThat(Messages.in(Locale.forLanguageTag("vo")).text("answer.now")).isEqualTo("Sign out now");
    }

    @Test
    @DisplayName("keep a name that is written the other way within its place")
    void directions() {
        assertThat(english.text("heading.asked", "דנה")).isEqualTo("\u2068דנה\u2069 asks you to sign out");
        assertThat(english.text("heading.asked", "dana")).isEqualTo("dana asks you to sign out");
    }

    @Test
    @DisplayName("take values as words, never as patterns")
    void hostile() {
        assertThat(english.text("heading.asked", "{1} '{0}'\u202e\u0007")).isEqualTo("{1} '{0}' asks you to sign out");
    }

    @Test
    @DisplayName("know what is said in English behind the name of what it is said of")
    void said() {
        var language = new Known(List.of(
                new Known.Sentence("has no name yet", "hat noch keinen Namen"),
                new Known.Sentence("no answer within {0} seconds", "nach {0} Sekunden keine Antwort")));

        assertThat(language.translated("Untitled: 1: has no name yet")).isEqualTo("Untitled: 1: hat noch keinen Namen");
        assertThat(language.translated("has no name yet")).isEqualTo("hat noch keinen Namen");
        assertThat(language.translated("Kate: no answer within 30 seconds"))
                .isEqualTo("Kate: nach 30 Sekunden keine Antwort");
        assertThat(language.translated("what nobody knows: nothing")).isEqualTo("what nobody knows: nothing");
    }

    @Test
    @DisplayName("know a sentence within a sentence")
    void nested() {
        Messages german = Messages.in(Locale.GERMAN);

        assertThat(german.said("The desktop did not log out: Kate asks something"))
                .endsWith(german.text("hindrance.asks", "Kate"))
                .doesNotContain("desktop");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("know every sentence with which an answer is refused")
    void refusals(Refusal refusal) {
        List<String> known = ResourceBundle.getBundle("dev.lastcall.wording.Messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("said."))
                .map(english::text)
                .toList();

        assertThat(known).contains(refusal.sentence());
    }
}
