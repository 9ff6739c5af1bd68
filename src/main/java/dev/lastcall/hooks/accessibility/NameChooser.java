package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.PlatformException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A dialog of GTK or Qt that asks under which name to save: known by its one field for a name, its one Save and its one Cancel, in the
 * place that belongs to files.
 */
record NameChooser(AccessibleElement field, AccessibleElement save, AccessibleElement cancel) {
    private static final Duration REACTION = Duration.ofSeconds(3);

    static Optional<NameChooser> in(AccessibleElement window) throws PlatformException {
        if (!isForFiles(window)) {
            return Optional.empty();
        }
        List<AccessibleElement> fields = Tree.findEditable(window);
        List<AccessibleElement> saves = named(Words.SAVE, window);
        List<AccessibleElement> cancels = named(Words.CANCEL, window);
        return fields.size() == 1 && saves.size() == 1 && cancels.size() == 1
                ? Optional.of(new NameChooser(fields.getFirst(), saves.getFirst(), cancels.getFirst()))
                : Optional.empty();
    }

    /** The name that the program would give. */
    String suggestion() throws PlatformException {
        return field.text();
    }

    /** Gives the name and saves; leaves the dialog by its Cancel where it does not take the name. */
    void saveAs(Path file, Patience patience) throws PlatformException, SurpriseException {
        field.write(file.toString());
        boolean taken = patience.until(
                REACTION,
                () -> save.states().contains(State.ENABLED) && field.text().equals(file.toString()));
        if (!taken || !Stamp.isNothing(file)) {
            cancel.press();
            throw new SurpriseException("its dialog for a name did not take one: save it there");
        }
        save.press();
    }

    /** GTK has a role for it; Qt's has a bar of places beside a list of files. */
    private static boolean isForFiles(AccessibleElement window) throws PlatformException {
        return switch (window.role()) {
            case FILE_CHOOSER -> true;
            case DIALOG -> {
                List<AccessibleElement> panes = Tree.findShowing(window, Role.SPLIT_PANE);
                yield panes.size() == 1
                        && Tree.findShowing(panes.getFirst(), Role.CONTENT).size() >= 2;
            }
            default -> false;
        };
    }

    private static List<AccessibleElement> named(Words words, AccessibleElement window) throws PlatformException {
        return Tree.marked(Tree.findShowing(window, Role.BUTTON), button -> words.isNamed(button.name()));
    }
}
