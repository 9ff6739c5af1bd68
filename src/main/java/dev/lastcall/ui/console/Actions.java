package dev.lastcall.ui.console;

import dev.lastcall.ui.Wording;
import java.awt.event.ActionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;

/** What can be done, once for button, menu and key. */
final class Actions {
    private Actions() {}

    /** The text and the description of this key. */
    static Action of(Wording words, String key, Runnable done) {
        var action = new AbstractAction(words.text(key)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                done.run();
            }
        };
        action.putValue(Action.SHORT_DESCRIPTION, words.text(key + ".description"));
        return action;
    }

    /** For buttons that stand beside each other: with Alt, the first letter that no other has. */
    static void letters(List<? extends AbstractButton> buttons) {
        Set<Integer> taken = new HashSet<>();
        for (AbstractButton button : buttons) {
            button.getText()
                    .chars()
                    .map(Character::toUpperCase)
                    .filter(letter -> letter >= 'A' && letter <= 'Z')
                    .filter(letter -> !taken.contains(letter))
                    .findFirst()
                    .ifPresent(letter -> {
                        taken.add(letter);
                        button.setMnemonic(letter);
                    });
        }
    }
}
