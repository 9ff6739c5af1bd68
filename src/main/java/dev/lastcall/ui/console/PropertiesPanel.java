package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wrapped;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** All there is to know of one session. */
final class PropertiesPanel extends JPanel {
    private static final int WIDTH = 280;

    PropertiesPanel(SessionWords words, SessionView session) {
        super(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 2, gapx 16, gapy 6", "[][grow, fill]"));
        for (SessionColumn column : SessionColumn.ALL) {
            String text = words.of(column, session);
            add(Labels.label(words.words().text(column.key()), Lettering.ASIDE), "aligny top");
            add(new Wrapped(WIDTH, Lettering.BODY).say(text.isEmpty() ? "–" : text));
        }
        add(Buttons.back(words.words(), this), "span, alignx trailing, growx 0, gaptop 8");
    }
}
