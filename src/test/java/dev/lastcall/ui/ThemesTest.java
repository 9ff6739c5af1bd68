package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLaf;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.UIManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The theme")
class ThemesTest {
    private volatile Consumer<Appearance> desktop = appearance -> {};
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger changes = new AtomicInteger();
    private final Runnable follower = changes::incrementAndGet;
    private final Themes themes = new Themes(told -> {
        desktop = told;
        told.accept(dark(true));
        return () -> closed.set(true);
    });

    @Test
    @DisplayName("is the one that the desktop asks for, from the first window on")
    void first() throws Exception {
        EventQueue.invokeAndWait(() -> themes.follow(follower));

        assertThat(FlatLaf.isLafDark()).isTrue();
    }

    @Test
    @DisplayName("changes while a window stands, when the desktop changes")
    void changes() throws Exception {
        EventQueue.invokeAndWait(() -> themes.follow(follower));

        desktop.accept(dark(false));
        settle();

        assertThat(FlatLaf.isLafDark()).isFalse();
        assertThat(changes).hasValue(1);
    }

    @Test
    @DisplayName("is not installed again when nothing has changed")
    void same() throws Exception {
        EventQueue.invokeAndWait(() -> themes.follow(follower));
        Object installed = UIManager.getLookAndFeel();

        desktop.accept(dark(true));
        settle();

        assertThat(UIManager.getLookAndFeel()).isSameAs(installed);
        assertThat(changes).hasValue(0);
    }

    @Test
    @DisplayName("is not followed any more once the last window has gone")
    void leaves() throws Exception {
        EventQueue.invokeAndWait(() -> {
            themes.follow(follower);
            themes.leave(follower);
        });

        desktop.accept(dark(false));
        settle();

        assertThat(closed).isTrue();
        assertThat(changes).hasValue(0);
    }

    @Test
    @DisplayName("lets no caret blink where nothing is to move, and later again")
    void still() throws Exception {
        var still = new Appearance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));

        EventQueue.invokeAndWait(() -> Theme.install(still));
        int asked = UIManager.getInt("TextField.caretBlinkRate");
        EventQueue.invokeAndWait(() -> Theme.install(Appearance.UNSAID));

        assertThat(asked).isZero();
        assertThat(UIManager.getInt("TextField.caretBlinkRate")).isPositive();
    }

    private static Appearance dark(boolean dark) {
        return new Appearance(Optional.of(dark), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was put into the user interface's queue before this has been done after it. */
    private static void settle() throws Exception {
        EventQueue.invokeAndWait(() -> {});
    }
}
