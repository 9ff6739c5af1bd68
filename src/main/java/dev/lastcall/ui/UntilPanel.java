package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Lets the user pick a time to postpone until, among those that are possible. */
final class UntilPanel extends JPanel {
    private final Wording words;
    private final JLabel label = Labels.label("", Lettering.BODY);
    private final JComboBox<Pick> times = Labels.plain(new JComboBox<>());
    private final JButton take;
    private final JButton back;

    /** What can be picked, as it is read. */
    private record Pick(Instant until, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    UntilPanel(Wording words, Consumer<Instant> picked, Runnable back) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8", "[][grow, fill][][]"));
        this.words = words;
        this.take = Labels.button(words.messages(), "until.take");
        this.back = Labels.button(words.messages(), "until.back");
        times.getAccessibleContext().setAccessibleName(words.text("until.name"));
        times.getAccessibleContext().setAccessibleDescription(words.text("until.description"));
        label.setText(words.text("until.label"));
        label.setLabelFor(times);
        take.addActionListener(event -> {
            if (times.getSelectedItem() instanceof Pick pick) {
                picked.accept(pick.until());
            }
        });
        this.back.addActionListener(event -> back.run());
        Primary.paint(take);
        setOpaque(false);
        add(label);
        add(times, "wmin 80");
        add(take);
        add(this.back);
    }

    /** Where no time can be picked. */
    static boolean offers(PromptView view) {
        return view.besides().furthest().isPresent() && !view.postponeChoices().isEmpty();
    }

    /** Offers what is possible now; what was chosen stays chosen where it still is. */
    void ask(PromptView view, Instant now) {
        if (offers(view)) {
            Instant from = view.deadline().isBefore(now) ? now : view.deadline();
            Duration one = view.postponeChoices().getFirst();
            var model = new DefaultComboBoxModel<Pick>();
            Picks.between(
                            from,
                            view.besides().furthest().orElse(from),
                            words.times().zone())
                    .forEach(until -> model.addElement(pick(until, from, one, now)));
            times.setModel(model);
            times.requestFocusInWindow();
        }
    }

    private Pick pick(Instant until, Instant from, Duration one, Instant now) {
        long count = Math.ceilDiv(Duration.between(from, until).toMillis(), Math.max(1, one.toMillis()));
        String clock = words.times().clock(until, now);
        return new Pick(until, words.messages().plural("until.pick", Math.max(1, count), clock));
    }

    void arm(boolean armed) {
        times.setEnabled(armed);
        take.setEnabled(armed);
        back.setEnabled(armed);
    }

    /** What can be picked now, for tests. */
    List<Instant> offered() {
        return IntStream.range(0, times.getItemCount())
                .mapToObj(i -> times.getItemAt(i).until())
                .toList();
    }
}
