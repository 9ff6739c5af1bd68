package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.ColorFunctions;
import dev.lastcall.console.Board;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Palette;
import dev.lastcall.ui.Wording;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** What there is to say about the host and about rights, for as long as it is so; in place of dialogs. */
final class NoticeBar extends JPanel {
    private static final float TINT = 0.12f;

    private final Wording words;
    private final JLabel sentence = Labels.label("", Lettering.BODY);
    private final JButton administer;

    NoticeBar(Wording words, Runnable administer) {
        super(new MigLayout("insets 8 14 8 14, novisualpadding, hidemode 3", "[grow, fill][]"));
        this.words = words;
        this.administer = Buttons.of(Actions.of(words, "console.administer", administer));
        add(sentence, "wmin 0");
        add(this.administer);
        show(Board.EMPTY);
    }

    void show(Board board) {
        String text = text(board);
        sentence.setText(text);
        boolean poor = board.reach() == Board.Reach.REACHED && !board.administrator();
        administer.setVisible(poor && board.mayAdminister());
        setVisible(!text.isEmpty());
        setBackground(ColorFunctions.mix(
                Palette.named(poor ? "asked" : "held"),
                Objects.requireNonNull(UIManager.getColor("Panel.background")),
                TINT));
    }

    private String text(Board board) {
        return switch (board.reach()) {
            case CONNECTING -> words.text("console.connecting");
            case LOST -> words.text("console.lost");
            case NOBODY -> words.text("console.no-host");
            case REACHED -> board.administrator() ? "" : words.text("console.only-own");
        };
    }
}
