package dev.lastcall.ui;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.agent.Answers;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Asking;
import dev.lastcall.request.PlainText;
import dev.lastcall.wording.Messages;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.AbstractDocument;
import net.miginfocom.swing.MigLayout;

/** A note to whoever asks; what is being typed survives every change of the view. */
final class NotePanel extends JPanel {
    private final Messages messages;
    private final Answers answers;
    private final JTextField text = new JTextField();
    private final JButton send;
    private boolean armed;
    private List<Asking> asking = List.of();

    NotePanel(Answers answers, Messages messages) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8", "[grow, fill][]"));
        this.messages = messages;
        this.answers = answers;
        this.send = Labels.button(messages, "note.send");
        setOpaque(false);
        ((AbstractDocument) text.getDocument()).setDocumentFilter(new LongestText(PlainText.LONGEST));
        text.getAccessibleContext().setAccessibleName(messages.text("note.name"));
        text.getAccessibleContext().setAccessibleDescription(messages.text("note.description"));
        text.addActionListener(event -> send());
        send.addActionListener(event -> send());
        add(text, "wmin 0");
        add(send);
    }

    void show(PromptView view) {
        if (view.asking().equals(asking)) {
            return;
        }
        asking = view.asking();
        hint(
                asking.size() == 1
                        ? messages.text(
                                "note.prompt", PlainText.clean(asking.getFirst().requester()))
                        : messages.text("note.prompt.several"));
    }

    void arm(boolean now) {
        armed = now;
        send.setEnabled(now);
    }

    JTextField field() {
        return text;
    }

    private void send() {
        String note = PlainText.clean(text.getText());
        if (armed && !note.isEmpty()) {
            text.setText("");
            hint(messages.text("note.sent"));
            answers.note(note);
        }
    }

    private void hint(String hint) {
        text.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        text.repaint();
    }
}
