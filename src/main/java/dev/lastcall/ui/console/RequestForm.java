package dev.lastcall.ui.console;

import dev.lastcall.console.Draft;
import dev.lastcall.protocol.FromCommand.Postponing;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wording;
import dev.lastcall.ui.Wrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** What a request asks, of whom, and by when, as somebody fills it in. */
final class RequestForm extends JPanel {
    private static final int WIDTH = 420;
    private static final int USUAL_MINUTES = 10;
    private static final int IDLE_MINUTES = 30;
    private static final int POSTPONE_MINUTES = 15;

    /** Who is meant. */
    enum Those {
        CHOSEN,
        ALL,
        IDLE,
        HOLDING
    }

    /** How often may be postponed. */
    enum Postpone {
        USUAL,
        NEVER,
        TIMES
    }

    private final Wording words;
    private final InstantSource clock;
    private final List<String> chosen;
    private final JComboBox<Form.Choice<Those>> those;
    private final Span idle;
    private final JTextField file;
    private final JTextField except;
    private final Span in;
    private final JTextField at;
    private final JTextField reason;
    private final JComboBox<Form.Choice<Postpone>> postpone;
    private final JSpinner times = new JSpinner(new SpinnerNumberModel(2, 1, 20, 1));
    private final Span each;
    private final JTextField latest;
    private final JCheckBox force;
    private final JCheckBox keepOut;
    private final Wrapped consequence = new Wrapped(WIDTH, Lettering.SMALL);

    RequestForm(Wording words, InstantSource clock, List<String> chosen, boolean withKeepOut) {
        super(new MigLayout("insets 0, novisualpadding, wrap 1, hidemode 3", "[grow, fill]"));
        this.words = words;
        this.clock = clock;
        this.chosen = List.copyOf(chosen);
        var form = new Form(words);
        those = form.row("console.whom", form.choice("console.whom", Those.values()));
        those.setSelectedIndex(chosen.isEmpty() ? 1 : 0);
        idle = form.row("console.idle-for", new Span(words, "console.idle-for", IDLE_MINUTES));
        file = form.row("console.file", form.text());
        except = form.row("console.except", form.text());
        in = form.row("console.in", new Span(words, "console.in", USUAL_MINUTES));
        at = form.row("console.at", form.text());
        reason = form.row("console.reason", form.text());
        postpone = form.row("console.postpone", form.choice("console.postpone", Postpone.values()));
        each = new Span(words, "console.each", POSTPONE_MINUTES);
        form.below(times(times, each));
        latest = form.row("console.latest", form.text());
        force = form.below(form.tick("console.force"));
        form.below(consequence.say(words.text("console.force.consequence")));
        keepOut = form.below(form.tick("console.with-keep-out"));
        keepOut.setVisible(withKeepOut);
        hint(at);
        hint(latest);
        add(form);
        showWhatCounts();
    }

    private JPanel times(JSpinner number, Span length) {
        var row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 6", "[][]"));
        row.setOpaque(false);
        number.getAccessibleContext().setAccessibleName(words.text("console.times"));
        ((JSpinner.DefaultEditor) number.getEditor())
                .getTextField()
                .getAccessibleContext()
                .setAccessibleName(words.text("console.times"));
        row.add(number);
        row.add(length);
        return row;
    }

    private void hint(JTextField time) {
        time.putClientProperty("JTextField.placeholderText", words.text("console.time-hint"));
    }

    /** Runs after each change, also of what is only half typed. */
    void onChange(Runnable then) {
        Runnable all = () -> {
            showWhatCounts();
            then.run();
        };
        List.of(those, postpone).forEach(box -> box.addActionListener(event -> all.run()));
        List.of(force, keepOut).forEach(box -> box.addActionListener(event -> all.run()));
        List.of(idle, in, each).forEach(span -> span.onChange(all));
        times.addChangeListener(event -> all.run());
        List.of(file, except, at, reason, latest)
                .forEach(text -> text.getDocument().addDocumentListener(new SessionsPanel.Typed(all)));
    }

    private void showWhatCounts() {
        Those who = Form.chosen(those);
        idle.setEnabled(who == Those.IDLE);
        file.setEnabled(who == Those.HOLDING);
        except.setEnabled(who != Those.CHOSEN);
        in.setEnabled(at.getText().isBlank());
        boolean counted = Form.chosen(postpone) == Postpone.TIMES;
        times.setEnabled(counted);
        each.setEnabled(counted);
        consequence.setVisible(force.isSelected());
    }

    /** Throws where a time cannot be read. */
    Draft draft() throws BadTextException {
        Optional<Instant> when = time(at);
        return new Draft(
                whom(),
                new Draft.When(when.isPresent() ? Optional.empty() : Optional.of(in.length()), when),
                PlainText.clean(reason.getText()),
                postponing(),
                time(latest),
                false,
                force.isSelected(),
                keepOut.isSelected());
    }

    private Whom whom() {
        Those who = Form.chosen(those);
        return new Whom(
                List.of(),
                who == Those.CHOSEN ? chosen : List.of(),
                who == Those.ALL,
                who == Those.IDLE ? Optional.of(idle.length()) : Optional.empty(),
                who == Those.HOLDING && !file.getText().isBlank()
                        ? List.of(file.getText().strip())
                        : List.of(),
                who == Those.CHOSEN ? List.of() : names(except.getText()));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("[\\s,;]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<Postponing> postponing() {
        return switch (Form.chosen(postpone)) {
            case USUAL -> Optional.empty();
            case NEVER -> Optional.of(new Postponing(0, Duration.ZERO));
            case TIMES -> Optional.of(new Postponing((Integer) times.getValue(), each.length()));
        };
    }

    private Optional<Instant> time(JTextField field) throws BadTextException {
        return field.getText().isBlank()
                ? Optional.empty()
                : Optional.of(TimeText.parseTime(
                        field.getText(), clock.instant(), words.times().zone()));
    }

    void force(boolean forced) {
        force.setSelected(forced);
        showWhatCounts();
    }

    JTextField reason() {
        return reason;
    }
}
