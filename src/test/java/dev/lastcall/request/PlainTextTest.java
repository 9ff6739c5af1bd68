package dev.lastcall.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text of other people")
class PlainTextTest {
    @Test
    @DisplayName("stays as it is when it is plain, in whatever script")
    void plain() {
        assertThat(PlainText.clean("Update um sechs: بعد ساعة, 六点 \uD83D\uDE80 <b>"))
                .isEqualTo("Update um sechs: بعد ساعة, 六点 \uD83D\uDE80 <b>");
        assertThat(PlainText.clean("")).isEmpty();
    }

    @Test
    @DisplayName("becomes one line")
    void oneLine() {
        assertThat(PlainText.clean("  one\r\ntwo\tthree\u2028four\u2029five\u00a0six\u3000seven\u0085 \n"))
                .isEqualTo("one two three four five six seven");
    }

    @Test
    @DisplayName("loses control characters, the terminal's escapes among them")
    void control() {
        assertThat(PlainText.clean("a\u0000b\u0007c\u001b[31md\u007fe\u009bf")).isEqualTo("abc[31mdef");
    }

    @Test
    @DisplayName("loses what turns the direction, or cannot be seen")
    void invisible() {
        assertThat(PlainText.clean("a\u202eb\u2066c\u2069d\u200ee\u200bf\ufeffg\u00adh\u2060i"))
                .isEqualTo("abcdefghi");
        assertThat(PlainText.clean("tag\uDB40\uDC41")).isEqualTo("tag");
    }

    @Test
    @DisplayName("keeps single spaces where something invisible stood between")
    void spacesAroundTheInvisible() {
        assertThat(PlainText.clean("a \u200b \u202e b")).isEqualTo("a b");
        assertThat(PlainText.clean("\u200b a \u200b")).isEqualTo("a");
    }

    @Test
    @DisplayName("loses halves of characters")
    void surrogates() {
        assertThat(PlainText.clean("a\uD83Db\uDE80c")).isEqualTo("abc");
        assertThat(PlainText.clean("\uD83D\u200b\uDE80")).isEmpty();
    }

    @Test
    @DisplayName("is cut at 500 characters, never in the middle of one")
    void cut() {
        String rockets = "\uD83D\uDE80".repeat(PlainText.LONGEST);

        assertThat(PlainText.LONGEST).isEqualTo(500);
        assertThat(PlainText.clean(rockets)).isEqualTo(rockets);
        assertThat(PlainText.clean(rockets + "x")).isEqualTo("\uD83D\uDE80".repeat(499) + "…");
        assertThat(PlainText.clean(" ".repeat(9999) + "x")).isEqualTo("x");
    }
}
