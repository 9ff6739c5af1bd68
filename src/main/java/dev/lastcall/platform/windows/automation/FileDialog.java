package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.List;
import java.util.Set;

/**
 * The dialog of Windows that asks for a file's name, in its old and its new shape. Of its controls only three are anybody's business, known by the
 * numbers of <a href="https://learn.microsoft.com/en-us/windows/win32/dlgbox/open-and-save-as-dialog-boxes">dlgs.h</a>.
 */
final class FileDialog {
    /** The class of all dialogs that Windows makes. */
    static final String DIALOG = "#32770";

    private static final int SAVE = 1;
    private static final int CANCEL = 2;
    private static final int LIST_OF_TYPES = 0x470;
    /** In a list of names, on its own, and in the dialog since Vista. */
    private static final Set<Integer> NAMES = Set.of(0x47C, 0x480, 1001);

    private FileDialog() {}

    static boolean is(ForeignWindow window) {
        return window.isA(DIALOG)
                && window.controls().stream()
                        .anyMatch(control -> control.number() == LIST_OF_TYPES || control.isA("DUIViewWndClassName"));
    }

    static List<ForeignWindow> use(ForeignWindow dialog) {
        return dialog.controls().stream()
                .filter(control -> isName(control) || isButton(control))
                .toList();
    }

    /** The field in a list of names has the list's number only through its parents. */
    private static boolean isName(ForeignWindow control) {
        return control.isA("Edit")
                && (NAMES.contains(control.number()) || isInListOfNames(control) || isInListOfNames(parent(control)));
    }

    private static boolean isInListOfNames(ForeignWindow control) {
        return control.parent().filter(list -> NAMES.contains(list.number())).isPresent();
    }

    private static ForeignWindow parent(ForeignWindow control) {
        return control.parent().orElse(control);
    }

    private static boolean isButton(ForeignWindow control) {
        return control.isA("Button") && (control.number() == SAVE || control.number() == CANCEL);
    }
}
