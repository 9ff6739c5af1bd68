package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.ColorFunctions;
import dev.lastcall.console.Board;
import dev.lastcall.console.KeepOutView;
import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Palette;
import dev.lastcall.ui.Wording;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.Action;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Who keeps new sign-ins out, for as long as somebody does. */
final class KeepOutBar extends JPanel {
    private static final float TINT = 0.14f;

    private final SessionWords words;
    private final JLabel sentence = Labels.label("", Lettering.BODY);
    private final Action lift;

    KeepOutBar(SessionWords words, Runnable lift) {
        super(new MigLayout("insets 8 14 8 14, novisualpadding", "[grow, fill][]"));
        this.words = words;
        this.lift = Actions.of(words.words(), "console.lift", lift);
        add(sentence, "wmin 0");
        add(Buttons.of(this.lift));
        setVisible(false);
    }

    void show(Board board) {
        KeepOutView now = board.keepOut();
        setVisible(now.on());
        lift.setEnabled(board.administrator());
        sentence.setText(now.standing().stream().map(this::said).collect(Collectors.joining(" ")));
        setBackground(ColorFunctions.mix(
                Palette.named("held"), Objects.requireNonNull(UIManager.getColor("Panel.background")), TINT));
    }

    private String said(Keeper keeper) {
        Wording texts = words.words();
        String by = SessionWords.clean(keeper.by());
        String who = keeper.until()
                .map(until -> texts.text("console.kept-out.until", by, words.time(until)))
                .orElseGet(() -> texts.text("console.kept-out", by));
        return keeper.reason().isEmpty() ? who : texts.messages().both(who, SessionWords.clean(keeper.reason()));
    }
}
