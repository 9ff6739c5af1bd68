package dev.lastcall.ui.console;

import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.LongestText;
import dev.lastcall.ui.Wording;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.AbstractDocument;
import net.miginfocom.swing.MigLayout;

/** Rows of a name and a control, which know of each other. */
final class Form extends JPanel {
    private final Wording words;

    Form(Wording words) {
        super(new MigLayout("insets 0, novisualpadding, wrap 2, gapx 12, gapy 8, hidemode 3", "[][grow, fill]"));
        this.words = words;
        setOpaque(false);
    }

    /** The control's name is the text of this key. */
    <C extends JComponent> C row(String key, C control) {
        JLabel label = Labels.label(words.text(key), Lettering.BODY);
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(words.text(key));
        add(label);
        add(control, "wmin 60");
        return control;
    }

    /** Something without a name before it. */
    <C extends JComponent> C below(C control) {
        add(control, "skip, wmin 60");
        return control;
    }

    static JTextField text() {
        var field = new JTextField();
        bound(field);
        return field;
    }

    /** Takes no more than anybody is told. */
    static void bound(JTextField field) {
        ((AbstractDocument) field.getDocument()).setDocumentFilter(new LongestText(PlainText.LONGEST));
    }

    static JSpinner number(String name, int usual, int most) {
        var number = new JSpinner(new SpinnerNumberModel(usual, 1, most, 1));
        number.getAccessibleContext().setAccessibleName(name);
        ((JSpinner.DefaultEditor) number.getEditor())
                .getTextField()
                .getAccessibleContext()
                .setAccessibleName(name);
        return number;
    }

    JCheckBox tick(String key) {
        JCheckBox box = Labels.plain(new JCheckBox());
        box.setText(words.text(key));
        return box;
    }

    /** One of these, shown as the text of {@code key.word}. */
    <E extends Enum<E>> JComboBox<Choice<E>> choice(String key, E[] all) {
        JComboBox<Choice<E>> box = Labels.plain(new JComboBox<>());
        for (E each : all) {
            String word = each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            box.addItem(new Choice<>(each, words.text(key + "." + word)));
        }
        return box;
    }

    record Choice<E>(E what, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static <E> E chosen(JComboBox<Choice<E>> box) {
        return box.getItemAt(box.getSelectedIndex()).what();
    }
}
