package dev.lastcall.ui;

import dev.lastcall.agent.Wishes;
import dev.lastcall.wording.Languages;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Lets the user choose the language, each by its own name. */
final class LanguageChoice extends JPanel {
    private final JComboBox<Choice> box = Labels.plain(new JComboBox<>());
    private boolean showing;

    private record Choice(Optional<String> tag, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    LanguageChoice(Wishes wishes, Wording words) {
        super(new MigLayout("insets 0, novisualpadding, gapx 10", "[][]"));
        setOpaque(false);
        JLabel label = Labels.label(words.text("own.language"), Lettering.BODY);
        label.setLabelFor(box);
        box.getAccessibleContext().setAccessibleName(words.text("own.language"));
        box.getAccessibleContext().setAccessibleDescription(words.text("own.language.description"));
        // or else each arrow key would be a choice
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        box.addItem(new Choice(Optional.empty(), words.text("own.language.system")));
        Languages.present()
                .forEach(locale -> box.addItem(new Choice(Optional.of(locale.toLanguageTag()), name(locale))));
        box.addActionListener(event -> {
            if (!showing && box.getSelectedItem() instanceof Choice choice) {
                wishes.speak(choice.tag());
            }
        });
        add(label);
        add(box);
    }

    void show(Optional<String> tag) {
        showing = true;
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).tag().equals(tag)) {
                box.setSelectedIndex(i);
            }
        }
        showing = false;
    }

    private static String name(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
