package dev.lastcall.ui.console;

import dev.lastcall.protocol.FromCommand.Whom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JTextField;

/** Whom a request means: rows of a form, of which those count that say more about what is chosen in the first. */
final class WhomChoice {
    private static final int IDLE_MINUTES = 30;

    /** Who is meant. */
    enum Those {
        CHOSEN,
        ALL,
        IDLE,
        HOLDING
    }

    private final List<String> chosen;
    private final JComboBox<Form.Choice<Those>> those;
    private final Span idle;
    private final JTextField file;
    private final JTextField except;

    /** @param chosen sessions by their numbers; where there are none, everybody is meant at first */
    WhomChoice(SessionWords words, Form form, List<String> chosen) {
        this.chosen = List.copyOf(chosen);
        those = form.row("console.whom", form.choice("console.whom", Those.values()));
        those.setSelectedIndex(chosen.isEmpty() ? 1 : 0);
        idle = form.row("console.idle-for", new Span(words.words(), "console.idle-for", IDLE_MINUTES));
        file = form.row("console.file", Form.text());
        except = form.row("console.except", Form.text());
        showWhatCounts();
    }

    void onChange(Runnable then) {
        those.addActionListener(event -> {
            showWhatCounts();
            then.run();
        });
        idle.onChange(then);
        file.getDocument().addDocumentListener(new Typed(then));
        except.getDocument().addDocumentListener(new Typed(then));
    }

    private void showWhatCounts() {
        Those who = Form.chosen(those);
        idle.setEnabled(who == Those.IDLE);
        file.setEnabled(who == Those.HOLDING);
        except.setEnabled(who != Those.CHOSEN);
    }

    Whom whom() {
        Those who = Form.chosen(those);
        String path = file.getText().strip();
        return new Whom(
                List.of(),
                who == Those.CHOSEN ? chosen : List.of(),
                who == Those.ALL,
                who == Those.IDLE ? Optional.of(idle.length()) : Optional.empty(),
                who == Those.HOLDING && !path.isEmpty() ? List.of(path) : List.of(),
                who == Those.CHOSEN ? List.of() : names(except.getText()));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("[\\s,;]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
