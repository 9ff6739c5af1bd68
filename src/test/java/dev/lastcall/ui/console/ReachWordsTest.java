package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.Preview;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Spared;
import dev.lastcall.ui.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom a request would reach, in the console,")
class ReachWordsTest {
    @Test
    @DisplayName("names who holds the file over the network, and programs of the system, as out of reach")
    void beyond() {
        var preview = new Preview(
                List.of(),
                List.of(new Spared("9", "dave", "your own session")),
                List.of(
                        new Beyond("carol", "pc7", "Samba", "/srv/firm/book.qbw", List.of("c12")),
                        new Beyond("", "", "mysqld", "/srv/firm/book.qbw", List.of())),
                Optional.empty(),
                false);

        assertThat(new ReachWords(Wording.in(Locale.ROOT, ZoneOffset.UTC)).lines(preview))
                .containsExactly(
                        "Not dave: your own session",
                        "Out of reach: carol, Samba, pc7 (/srv/firm/book.qbw); Session c12",
                        "Out of reach: mysqld (/srv/firm/book.qbw)");
    }
}
