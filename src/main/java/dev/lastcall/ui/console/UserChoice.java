package dev.lastcall.ui.console;

import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Wording;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import javax.swing.JComboBox;

/** All users, or one of those that have been heard of. */
final class UserChoice extends JComboBox<Form.Choice<Optional<String>>> {
    private final TreeSet<String> heardOf = new TreeSet<>();

    UserChoice(Wording words) {
        Labels.plain(this);
        setRenderer(new PlainCells());
        getAccessibleContext().setAccessibleName(words.text("console.history.user"));
        addItem(new Form.Choice<>(Optional.empty(), words.text("console.history.user.all")));
    }

    /** Adds those that are new, in order; what is chosen stays so. */
    void hearOf(Collection<String> users) {
        for (String user : users) {
            if (!user.isEmpty() && heardOf.add(user)) {
                int place = 1 + heardOf.headSet(user).size();
                insertItemAt(new Form.Choice<>(Optional.of(user), SessionWords.clean(user)), place);
            }
        }
    }

    Optional<String> user() {
        return Form.chosen(this);
    }
}
