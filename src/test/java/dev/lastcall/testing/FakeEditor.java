package dev.lastcall.testing;

import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.AccessiblePrograms.Program;
import java.nio.file.Path;
import java.util.Set;

/** An editor as a screen reader sees it, with one document of which nothing is saved yet. */
public final class FakeEditor {
    public final FakeElement save = new FakeElement(Role.MENU_ITEM, "Save").keys("Ctrl+S");
    public final FakeElement saveAs = new FakeElement(Role.MENU_ITEM, "Save As…").keys("");
    public final FakeElement text = new FakeElement(Role.TEXT, "").with(State.EDITABLE);
    public final FakeElement menu =
            new FakeElement(Role.MENU, "File", new FakeElement(Role.MENU_ITEM, "New"), saveAs, save);
    public final FakeElement window;
    public final FakeElement root;

    private FakeEditor(String title) {
        window = new FakeElement(Role.WINDOW, title, new FakeElement(Role.MENU_BAR, "", menu), text);
        root = new FakeElement(Role.OTHER, "editor", window);
    }

    /** With this in its title, which does what an editor does. */
    public static FakeEditor of(Path file) {
        var editor = new FakeEditor("*" + file.getFileName() + " - " + file.getParent() + " - Editor");
        editor.save.does(() -> editor.write(file));
        return editor;
    }

    /** Which asks for a name. */
    public static FakeEditor untitled() {
        var editor = new FakeEditor("*Untitled 1 - Editor");
        editor.save.does(() -> editor.open(editor.chooser()));
        return editor;
    }

    public Program program() {
        return new Program(1, Set.of("editor"), root);
    }

    /** Writes the file, and calls the document saved. */
    public void write(Path file) {
        HookScripts.file(file, "What was typed");
        window.rename(file.getFileName() + " - " + file.getParent() + " - Editor");
    }

    public void open(FakeElement dialog) {
        root.add(dialog);
    }

    /** A dialog that asks for a name, with the button for it. */
    public FakeElement chooser() {
        var name = new FakeElement(Role.TEXT, "").with(State.EDITABLE);
        var accept = new FakeElement(Role.BUTTON, "_Save");
        var cancel = new FakeElement(Role.BUTTON, "_Cancel");
        var chooser = new FakeElement(Role.FILE_CHOOSER, "Save As", name, accept, cancel);
        accept.does(() -> {
            root.remove(chooser);
            write(Path.of(name.textNow()));
        });
        cancel.does(() -> root.remove(chooser));
        return chooser;
    }

    /** A question that has a Save among its answers. */
    public static FakeElement question(String words) {
        return new FakeElement(
                        Role.DIALOG,
                        "Question",
                        new FakeElement(Role.LABEL, words),
                        new FakeElement(Role.BUTTON, "Cancel"),
                        new FakeElement(Role.BUTTON, "Save"))
                .with(State.MODAL);
    }
}
