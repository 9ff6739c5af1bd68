package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import dev.lastcall.ui.Wrapped;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Asks back before somebody is signed out, and says who has unsaved work. The harmless answer has the focus. */
final class SignOutPanel extends JPanel {
    private static final int WIDTH = 440;
    private static final int MOST = 6;

    /** What to do once it is meant. */
    interface Meant {
        void signOut(String reason, boolean atOnce, boolean force);
    }

    private final JButton leave;

    SignOutPanel(SessionWords all, List<SessionView> sessions, Meant meant) {
        super(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 8, hidemode 3", "[grow, fill]"));
        Wording words = all.words();
        String who =
                all.names(sessions.stream().map(SessionView::user).distinct().toList(), MOST);
        add(new Wrapped(WIDTH, Lettering.HEADING).say(words.text("console.sign-out.question", who)));
        add(new Wrapped(WIDTH, Lettering.BODY).say(words.text("console.sign-out.what")));
        sessions.stream()
                .flatMap(session -> all.unsaved(session).stream())
                .limit(MOST)
                .forEach(unsaved -> add(new Wrapped(WIDTH, Lettering.UNTIL).say(unsaved)));
        Form form = new Form(words);
        JTextField reason = form.row("console.reason", Form.text());
        JCheckBox atOnce = form.below(form.tick("console.sign-out.now"));
        JCheckBox force = form.below(form.tick("console.force"));
        Wrapped consequence = new Wrapped(WIDTH - 90, Lettering.SMALL);
        form.below(consequence.say(words.text("console.force.consequence"))).setVisible(false);
        force.addActionListener(event -> {
            consequence.setVisible(force.isSelected());
            Shell.refit(this);
        });
        add(form);
        leave = Buttons.back(words, this);
        JButton yes = Buttons.of(Actions.of(words, "console.sign-out.yes", () -> {
            meant.signOut(PlainText.clean(reason.getText()), atOnce.isSelected(), force.isSelected());
            Shell.close(this);
        }));
        Primary.paint(leave);
        add(Buttons.row(List.of(yes, leave)), "alignx trailing, growx 0");
    }

    JButton harmless() {
        return leave;
    }
}
