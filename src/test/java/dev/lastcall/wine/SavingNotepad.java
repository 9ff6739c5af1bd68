package dev.lastcall.wine;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.automation.SessionAutomation;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import dev.lastcall.platform.windows.window.ProgramWindow;
import dev.lastcall.testing.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Saves what is in Notepad from outside. Wine does not tell one process of another's menu, so its Save is chosen by the number that it has there; all
 * else is done as it is everywhere.
 */
final class SavingNotepad {
    private static final int SAVE = 0x102;

    private SavingNotepad() {}

    /**
     * Saves.
     *
     * @param arguments the file to save in
     */
    public static void main(String... arguments) throws PlatformException {
        ForeignWindow notepad = ProgramWindow.all().getFirst().window();
        System.out.println("before: " + ProgramWindow.of(notepad).title());
        notepad.tell(User32.WM_COMMAND, SAVE, 0);
        try (AccessiblePrograms programs = SessionAutomation.within(Duration.ofMinutes(1))) {
            List<AccessibleElement> dialog =
                    Await.value("the dialog", () -> dialog(programs)).children();
            dialog.getFirst().write(Path.of(arguments[0]).toAbsolutePath().toString());
            System.out.println("name: " + dialog.getFirst().text());
            dialog.get(1).press();
        }
        Await.until("it is saved", () -> !ProgramWindow.of(notepad).title().startsWith("*"));
        System.out.println("after: " + ProgramWindow.of(notepad).title());
    }

    private static Optional<AccessibleElement> dialog(AccessiblePrograms programs) {
        try {
            for (Program program : programs.programs()) {
                for (AccessibleElement window : program.windows()) {
                    if (window.role() == Role.FILE_CHOOSER && window.children().size() == 3) {
                        return Optional.of(window);
                    }
                }
            }
            return Optional.empty();
        } catch (PlatformException e) {
            throw new IllegalStateException(e);
        }
    }
}
