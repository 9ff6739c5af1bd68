package dev.lastcall.ui.console;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JFileChooser;

/** Asks where to write what has been; proposes a name that no file has yet. */
final class ExportChooser {
    private static final String ENDING = ".csv";

    private ExportChooser() {}

    static Optional<Path> in(Component owner, SessionWords words) {
        var chooser = new JFileChooser();
        chooser.setDialogTitle(words.words().text("console.history.export"));
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setApproveButtonText(words.words().text("console.history.export"));
        chooser.setComponentOrientation(words.words().orientation());
        String day = words.clock()
                .instant()
                .atZone(words.words().times().zone())
                .toLocalDate()
                .toString();
        chooser.setSelectedFile(unused(chooser.getCurrentDirectory().toPath(), "last-call-" + day)
                .toFile());
        return chooser.showDialog(owner, null) == JFileChooser.APPROVE_OPTION
                ? Optional.of(named(chooser.getSelectedFile()))
                : Optional.empty();
    }

    static Path unused(Path folder, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(number == 1 ? name + ENDING : name + "-" + number + ENDING))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    /** With the ending that spreadsheets know, unless it has another. */
    static Path named(File chosen) {
        Path file = chosen.toPath();
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }
}
