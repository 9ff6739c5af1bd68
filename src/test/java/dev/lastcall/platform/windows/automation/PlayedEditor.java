package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.windows.uiautomation.ControlType;
import dev.lastcall.platform.windows.uiautomation.PlayedAutomation;
import dev.lastcall.platform.windows.uiautomation.PlayedElement;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.testing.HookScripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An editor as Windows 11 has one: menus that are made when they open, in a pane beside their bar; tabs; a dialog for a new file. */
final class PlayedEditor {
    static final long WINDOW = 1;
    static final long DIALOG = 2;
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-11-21T11:00:00Z"));
    private static final FileTime AFTER = FileTime.from(Instant.parse("2026-11-21T12:00:01Z"));

    private final PlayedAutomation stage;
    private final PlayedElement window;
    private final List<Document> documents = new ArrayList<>();
    private int current;
    private boolean alwaysShown;
    private boolean menuOpen;
    private int openings;
    private int otherMenus;
    private boolean asking;
    private String wanted = "*.txt";

    /** With a modified document. */
    PlayedEditor(PlayedAutomation stage, Path file) {
        this.stage = stage;
        this.documents.add(new Document(file));
        PlayedElement bar = element(ControlType.MENU_BAR, "")
                .add(fileMenu(), element(ControlType.MENU_ITEM, "Edit").folds(open -> otherMenus += open ? 1 : 0));
        PlayedElement text = element(ControlType.DOCUMENT, "Text editor")
                .with(Property.CLASS_NAME, "RichEditD2DPT")
                .saying("Dear Bob")
                .with(Property.VALUE_IS_READ_ONLY, false);
        PlayedElement pane = element(ControlType.OTHER, "PopupHost").add(menu());
        window = element(ControlType.WINDOW, "Editor")
                .add(element(ControlType.TITLE_BAR, "").add(element(ControlType.MENU_BAR, "System")))
                .add(element(ControlType.OTHER, "").add(bar), text, pane);
        stage.show(WINDOW, window);
        stage.show(DIALOG, dialog());
    }

    PlayedElement window() {
        return window;
    }

    Path file() {
        return Objects.requireNonNull(documents.getFirst().file);
    }

    String title() {
        Document shown = documents.get(current);
        return (shown.modified ? "*" : "") + shown.name() + " - Editor";
    }

    boolean isAsking() {
        return asking;
    }

    boolean isMenuOpen() {
        return menuOpen;
    }

    int openings() {
        return openings;
    }

    int otherMenus() {
        return otherMenus;
    }

    int shownTab() {
        return current;
    }

    void showLines() {
        alwaysShown = true;
    }

    void untitled() {
        documents.set(0, new Document(null));
    }

    /** The document it has, and another, each in a tab. */
    void tabs(Path other) {
        documents.add(new Document(other));
        PlayedElement list = element(ControlType.LIST, "");
        for (int place = 0; place < documents.size(); place++) {
            list.add(tab(place));
        }
        window.add(element(ControlType.TAB, "").add(list, element(ControlType.BUTTON, "Add New Tab")));
    }

    private PlayedElement tab(int place) {
        return element(ControlType.TAB_ITEM, "")
                .having(Property.NAME, () -> documents.get(place).inTab())
                .having(Property.IS_SELECTED, () -> current == place)
                .whenSelected(() -> current = place);
    }

    private PlayedElement fileMenu() {
        PlayedElement below = element(ControlType.MENU, "").add(save()).showing(() -> alwaysShown);
        return element(ControlType.MENU_ITEM, "File").add(below).folds(open -> {
            openings += open ? 1 : 0;
            menuOpen = open;
        });
    }

    private PlayedElement menu() {
        return element(ControlType.MENU, "")
                .add(element(ControlType.MENU_ITEM, "New tab"), save(), element(ControlType.MENU_ITEM, "Save as"))
                .showing(() -> menuOpen);
    }

    private PlayedElement save() {
        return element(ControlType.MENU_ITEM, "Save")
                .with(Property.ACCELERATOR_KEY, "CTRL+S")
                .whenInvoked(() -> {
                    menuOpen = false;
                    asking = documents.get(current).file == null;
                    write();
                });
    }

    private PlayedElement dialog() {
        return element(ControlType.WINDOW, "Save As")
                .add(element(ControlType.EDIT, "File name:")
                        .having(Property.VALUE, () -> wanted)
                        .with(Property.VALUE_IS_READ_ONLY, false)
                        .whenWritten(text -> wanted = text))
                .add(element(ControlType.BUTTON, "Save").whenUsed(this::take), element(ControlType.BUTTON, "Cancel"));
    }

    private void take() {
        asking = false;
        documents.set(current, new Document(Path.of(wanted)));
        write();
    }

    private void write() {
        documents.get(current).write();
    }

    private PlayedElement element(ControlType type, String name) {
        return stage.element(type, name);
    }

    /** One that is modified until it is written. */
    private static final class Document {
        private final @Nullable Path file;
        private boolean modified = true;

        Document(@Nullable Path file) {
            this.file = file;
            if (file != null && Files.exists(file)) {
                touch(file, BEFORE);
            }
        }

        String name() {
            return file == null ? "Untitled" : file.getFileName().toString();
        }

        String inTab() {
            return name() + (modified ? ". Modified." : ". Unmodified.");
        }

        void write() {
            if (file != null) {
                touch(HookScripts.file(file, "Dear Bob"), AFTER);
                modified = false;
            }
        }

        private static void touch(Path file, FileTime time) {
            try {
                Files.setLastModifiedTime(file, time);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
