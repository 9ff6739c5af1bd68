package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import java.awt.Color;
import java.time.Instant;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Who asks, why, and what is going to happen. */
final class AskingPanel extends JPanel {
    static final int WIDTH = 334;
    private static final int TALLEST = 320;
    private static final int SCROLL_BAR = 12;

    private final Wording words;
    private final Wrapped heading = new Wrapped(WIDTH, Lettering.HEADING);
    private final JPanel quotes = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6"));
    private final Wrapped explanation = new Wrapped(WIDTH, Lettering.BODY);
    private final JScrollPane scroll;
    private List<String> quoted = List.of();

    AskingPanel(Wording words) {
        super(new MigLayout("insets 0, wrap 1, gapy 10, hidemode 3, aligny center", "[grow, fill]"));
        this.words = words;
        scroll = Panes.scroll(quotes, words.messages(), "quotes.name");
        setOpaque(false);
        quotes.setOpaque(false);
        add(heading);
        add(scroll, "hmin 20, hmax " + TALLEST);
        add(explanation);
    }

    void show(PromptView view, Instant now) {
        heading.say(words.heading(view, now));
        explanation.say(words.explanation(view, now));
        quote(words.quotes(view), Palette.of(view.phase()));
    }

    private void quote(List<String> texts, Color color) {
        if (texts.equals(quoted) && quotes.getComponentCount() == texts.size()) {
            recolour(color);
            return;
        }
        quoted = texts;
        quotes.removeAll();
        texts.forEach(text -> quotes.add(quote(text)));
        scroll.setVisible(!texts.isEmpty());
        recolour(color);
    }

    private static Wrapped quote(String text) {
        return new Wrapped(WIDTH - SCROLL_BAR, Lettering.QUOTE).say(text);
    }

    private void recolour(Color color) {
        for (var quote : quotes.getComponents()) {
            ((Wrapped) quote).setBorder(Stripe.of(color, words.orientation()));
        }
    }
}
