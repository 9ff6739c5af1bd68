package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The manual pages")
class ManPagesTest {
    @Test
    @DisplayName("are one for the program, one for every verb, and one for the configuration")
    void all() throws Exception {
        var pages = ManPages.all("Last Call 1.0");

        assertThat(pages.keySet()).contains("man1/lastcall.1", "man1/lastcall-hooks-test.1", "man5/lastcall.toml.5");
        assertThat(pages.keySet())
                .containsAll(VerbsTest.verbs()
                        .map(verb -> "man1/lastcall-" + verb.replace(' ', '-') + ".1")
                        .toList());
    }

    @Test
    @DisplayName("say what a verb does, takes and is used like")
    void verb() throws Exception {
        String page = ManPages.all("Last Call 1.0").get("man1/lastcall-request.1");

        assertThat(page)
                .startsWith(".TH \"LASTCALL\\-REQUEST\" 1 ")
                .contains(".TP\n\\fB\\-\\-reason TEXT\\fR\nWhy; every user reads it.\n")
                .contains("lastcall request \\-\\-all \\-\\-in 10m");
    }

    @Test
    @DisplayName("describe every key of the configuration, as the administrator's guide does")
    void configuration() throws Exception {
        String page = ManPages.all("Last Call 1.0").get("man5/lastcall.toml.5");

        assertThat(List.of("hold", "quiet-limit", "memory-pressure", "every-day-at"))
                .allSatisfy(key -> assertThat(page).contains("\n\\fB" + key.replace("-", "\\-") + "\\fR\n"));
        assertThat(page).contains("[[rule]]").doesNotContain("](", "`");
    }

    @Test
    @DisplayName("let no text pass for a command of their language")
    void harmless() throws Exception {
        assertThat(new Roff("T", 1, "v").line(".so /etc/passwd").line("'\\fB").toString())
                .contains("\n\\&.so /etc/passwd\n\\(aq\\efB\n");
        assertThat(ManPages.all("v").values().stream().collect(Collectors.joining()))
                .isASCII();
    }
}
