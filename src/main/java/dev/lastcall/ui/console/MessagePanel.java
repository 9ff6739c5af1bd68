package dev.lastcall.ui.console;

import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import dev.lastcall.ui.Wrapped;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** A message to somebody. */
final class MessagePanel extends JPanel {
    private static final int WIDTH = 420;

    private final JTextField text;
    private final JButton send;
    private final Consumer<String> sent;

    /** @param to names, as they are shown */
    MessagePanel(Wording words, String to, Consumer<String> sent) {
        super(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 10", "[grow, fill]"));
        this.sent = sent;
        add(new Wrapped(WIDTH, Lettering.BODY).say(words.text("console.message.to", to)));
        text = Form.text();
        text.getAccessibleContext().setAccessibleName(words.text("console.message.text"));
        text.getDocument().addDocumentListener(new Typed(this::allow));
        text.addActionListener(event -> send());
        add(text);
        send = Buttons.of(Actions.of(words, "console.message.send", this::send));
        Primary.paint(send);
        add(Buttons.row(List.of(Buttons.back(words, this), send)), "alignx trailing, growx 0");
        allow();
    }

    private void allow() {
        send.setEnabled(!PlainText.clean(text.getText()).isEmpty());
    }

    private void send() {
        if (send.isEnabled()) {
            sent.accept(PlainText.clean(text.getText()));
            Shell.close(this);
        }
    }
}
