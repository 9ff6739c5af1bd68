package dev.lastcall.ui.console;

import dev.lastcall.protocol.FromCommand.Postponing;
import java.time.Duration;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import net.miginfocom.swing.MigLayout;

/** How often, and by how much, those who are asked may postpone: two rows of a form. */
final class PostponeChoice {
    private static final int USUAL_TIMES = 2;
    private static final int MOST_TIMES = 20;
    private static final int USUAL_MINUTES = 15;

    /** How often may be postponed. */
    enum Postpone {
        USUAL,
        NEVER,
        TIMES
    }

    private final JComboBox<Form.Choice<Postpone>> postpone;
    private final JSpinner times;
    private final Span each;

    PostponeChoice(SessionWords words, Form form) {
        postpone = form.row("console.postpone", form.choice("console.postpone", Postpone.values()));
        times = Form.number(words.words().text("console.times"), USUAL_TIMES, MOST_TIMES);
        each = new Span(words.words(), "console.each", USUAL_MINUTES);
        var row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 6", "[][]"));
        row.setOpaque(false);
        row.add(times);
        row.add(each);
        form.below(row);
        showWhatCounts();
    }

    void onChange(Runnable then) {
        postpone.addActionListener(event -> {
            showWhatCounts();
            then.run();
        });
        times.addChangeListener(event -> then.run());
        each.onChange(then);
    }

    private void showWhatCounts() {
        boolean counted = Form.chosen(postpone) == Postpone.TIMES;
        times.setEnabled(counted);
        each.setEnabled(counted);
    }

    /** Empty for what the configuration says. */
    Optional<Postponing> postponing() {
        return switch (Form.chosen(postpone)) {
            case USUAL -> Optional.empty();
            case NEVER -> Optional.of(new Postponing(0, Duration.ZERO));
            case TIMES -> Optional.of(new Postponing((Integer) times.getValue(), each.length()));
        };
    }
}
