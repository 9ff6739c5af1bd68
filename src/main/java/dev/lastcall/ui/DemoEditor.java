package dev.lastcall.ui;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A small editor whose text was never saved, for the demo. */
public final class DemoEditor {
    private static final int LOOK_MILLIS = 300;

    private final Path unsaved;
    private final Consumer<String> edited;
    private final JFrame frame = new JFrame();
    private final JTextArea area;

    private DemoEditor(String text, Path unsaved, Consumer<String> edited) {
        this.unsaved = unsaved;
        this.edited = edited;
        this.area = new JTextArea(text, 12, 48);
    }

    /**
     * Opens it; callable from any thread.
     *
     * @param unsaved the file that exists as long as something is unsaved
     * @param edited told each new text, on the user interface's thread
     */
    public static void open(String text, Path unsaved, Consumer<String> edited) {
        SwingUtilities.invokeLater(() -> {
            Theme.install(Theme.ofDesktop());
            new DemoEditor(text, unsaved, edited).show();
        });
    }

    private void show() {
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                edited.accept(area.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                edited.accept(area.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
        frame.add(new JScrollPane(area));
        frame.setMinimumSize(new Dimension(360, 240));
        frame.pack();
        frame.setLocationByPlatform(true);
        title();
        new Timer(LOOK_MILLIS, event -> title()).start();
        frame.setVisible(true);
    }

    private void title() {
        frame.setTitle((Files.exists(unsaved) ? "● " : "") + "Letter – Demo editor");
    }
}
