package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.TimeText;
import java.time.Instant;
import java.util.Optional;
import javax.swing.JTextField;

/** A time to come, such as 18:00, or nothing. */
final class TimeField extends JTextField {
    private final SessionWords words;

    TimeField(SessionWords words) {
        this.words = words;
        Form.bound(this);
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.words().text("console.time-hint"));
    }

    boolean isEmpty() {
        return getText().isBlank();
    }

    /** Throws where it cannot be read. */
    Optional<Instant> time() throws BadTextException {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(TimeText.parseTime(
                        getText(),
                        words.clock().instant(),
                        words.words().times().zone()));
    }
}
