package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialogs and messages with which a program asks its user something; they are told, never answered. */
record Questions(Program program) {
    private static final int LONGEST = 120;

    /** The dialog that is open, if there is one; Qt does not tell which of them are modal. */
    Optional<AccessibleElement> open() throws PlatformException {
        for (AccessibleElement window : program.windows()) {
            Role role = window.role();
            Set<State> states = window.states();
            boolean asks = role == Role.DIALOG || role == Role.FILE_CHOOSER || states.contains(State.MODAL);
            if (asks && states.contains(State.SHOWING)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    /** Nothing is pressed behind a dialog. */
    void refuse() throws PlatformException, SurpriseException {
        Optional<AccessibleElement> dialog = open();
        if (dialog.isPresent()) {
            throw new SurpriseException("a dialog is open (" + words(dialog.get()) + "): answer it there");
        }
    }

    /** The messages in a window. */
    List<AccessibleElement> messages(AccessibleElement window) throws PlatformException {
        return Tree.findShowing(window, Role.MESSAGE);
    }

    /** Why the program did not do as expected, as far as it says so. */
    SurpriseException inAnswerTo(AccessibleElement window, String otherwise) throws PlatformException {
        Optional<AccessibleElement> dialog = open();
        if (dialog.isPresent()) {
            return new SurpriseException("it asks (" + words(dialog.get()) + "): answer it there");
        }
        List<AccessibleElement> messages = messages(window);
        return new SurpriseException(
                messages.isEmpty() ? otherwise : "it says (" + words(messages.getFirst()) + "): answer it there");
    }

    private static String words(AccessibleElement asking) throws PlatformException {
        for (AccessibleElement label : Tree.findShowing(asking, Role.LABEL)) {
            String text = PlainText.clean(label.name(), LONGEST);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return PlainText.clean(asking.name(), LONGEST);
    }
}
