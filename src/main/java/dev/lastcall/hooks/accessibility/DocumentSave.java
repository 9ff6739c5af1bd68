package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Saves the document that a window shows, and proves it by the file. */
final class DocumentSave {
    private static final Duration WRITING = Duration.ofSeconds(12);
    private static final Duration DIALOG_BUILDS = Duration.ofSeconds(2);
    private static final String STILL_MODIFIED = "it still calls itself modified after its Save: save it there";

    private final AccessibleElement window;
    private final Means means;
    private final Questions questions;

    DocumentSave(Program program, AccessibleElement window, Means means) {
        this.window = window;
        this.means = means;
        this.questions = new Questions(program);
    }

    /** Presses the window's Save and follows what comes of it; the file that has been written. */
    Path save() throws PlatformException, SurpriseException {
        questions.refuse();
        AccessibleElement item = item();
        Title title = new Title(window.name());
        var file = DocumentFile.of(title, means);
        List<AccessibleElement> before = questions.messages(window);
        file.prepare(questions.program());
        item.press();
        try {
            return followed(file, title, before);
        } catch (PlatformException e) {
            throw new SurpriseException("it does not answer any more: look whether it is saved");
        }
    }

    private AccessibleElement item() throws PlatformException, SurpriseException {
        Optional<AccessibleElement> item = means.item().in(window);
        if (item.isEmpty()) {
            throw questions.inAnswerTo(window, "it shows no Save that can be used: save it there");
        }
        return item.get();
    }

    private Path followed(DocumentFile file, Title title, List<AccessibleElement> before)
            throws PlatformException, SurpriseException {
        boolean ended = means.patience()
                .until(WRITING, () -> isWritten(file) || questions.open().isPresent() || isRefused(before));
        Optional<AccessibleElement> dialog = questions.open();
        if (dialog.isPresent()) {
            return saveAs(dialog.get(), title);
        }
        if (!ended || isMarked()) {
            throw isMarked() ? questions.inAnswerTo(window, STILL_MODIFIED) : DocumentFile.notFound();
        }
        return file.proven(hasText());
    }

    /** A title may lose its mark for a moment while the program looks at the file. */
    private boolean isWritten(DocumentFile file) throws PlatformException {
        return !isMarked() && file.isWritten();
    }

    /** The program says something in its window that it has not said before. */
    private boolean isRefused(List<AccessibleElement> before) throws PlatformException {
        return !before.containsAll(questions.messages(window));
    }

    private Path saveAs(AccessibleElement dialog, Title title) throws PlatformException, SurpriseException {
        NameChooser chooser = chooser(dialog);
        Path path = newFile(chooser, title);
        chooser.saveAs(path, means.patience());
        var file = DocumentFile.toBeMade(path, means);
        means.patience().until(WRITING, () -> isWritten(file) || isOtherQuestion(dialog));
        if (questions.open().isPresent() || isMarked()) {
            throw questions.inAnswerTo(window, STILL_MODIFIED);
        }
        return file.proven(hasText());
    }

    private NameChooser chooser(AccessibleElement dialog) throws PlatformException, SurpriseException {
        boolean known = means.patience()
                .until(DIALOG_BUILDS, () -> NameChooser.in(dialog).isPresent());
        if (!known) {
            throw questions.inAnswerTo(window, STILL_MODIFIED);
        }
        return NameChooser.in(dialog).orElseThrow();
    }

    private boolean isOtherQuestion(AccessibleElement dialog) throws PlatformException {
        return questions.open().filter(open -> !open.equals(dialog)).isPresent();
    }

    /** Under the name that the program suggests, else the one in its title. */
    private Path newFile(NameChooser chooser, Title title) throws PlatformException, SurpriseException {
        String suggestion = chooser.suggestion();
        try {
            return means.newFiles().named(isNoName(suggestion) ? title.document() : suggestion, extension());
        } catch (IOException e) {
            chooser.cancel().press();
            throw new SurpriseException("no new file can be made in the folder Last Call: save it there");
        }
    }

    /** Old programs of Windows suggest no more than an ending. */
    private static boolean isNoName(String suggestion) {
        return suggestion.isBlank() || suggestion.startsWith("*");
    }

    /** What is edited in a field of plain text is a text. */
    private String extension() throws PlatformException {
        return text().isPresent() ? ".txt" : "";
    }

    private boolean hasText() throws PlatformException {
        Optional<AccessibleElement> text = text();
        return text.isEmpty() || !text.get().text().isEmpty();
    }

    private Optional<AccessibleElement> text() throws PlatformException {
        return Tree.findEditable(window).stream().findFirst();
    }

    private boolean isMarked() throws PlatformException {
        return means.isMarked(questions.program(), window.name());
    }
}
