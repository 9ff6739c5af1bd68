package dev.lastcall.platform.windows.automation;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import dev.lastcall.hooks.accessibility.GeneralSaver;
import dev.lastcall.hooks.accessibility.Report;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Has the general saver save what is in Notepad, from outside. Wine does not tell one process of another's menu, so the same menu is read from the file
 * that Notepad itself reads it from; all else is done as it is everywhere.
 */
final class SavingNotepad {
    private static final int AS_DATA = 0x2;
    private static final long MAIN_MENU = 0x201;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private SavingNotepad() {}

    /**
     * Saves.
     *
     * @param arguments the user's home, and whether Notepad is one of the programs that were tried
     */
    public static void main(String... arguments) throws PlatformException {
        var saver = new GeneralSaver(
                (program, title) -> title.startsWith("*"), Path.of(arguments[0]), InstantSource.system(), LIMIT);
        Pointer menu = notepadsMenu();
        try (var session = new SessionAutomation(new Contents(window -> menu, Limit.in(LIMIT)))) {
            List<Program> programs = session.programs().stream()
                    .filter(program -> program.names().contains("notepad.exe"))
                    .toList();
            Report report = arguments[1].equals("tried")
                    ? saver.saveTried("Notepad", programs, false)
                    : saver.saveUnknown(programs);
            System.out.println("saved: " + report.saved());
            System.out.println("unsaved: " + report.unsaved());
            System.out.println(
                    "title: " + programs.getFirst().windows().getFirst().name());
        }
    }

    private static Pointer notepadsMenu() {
        Pointer notepad = NativeLibrary.getInstance("kernel32")
                .getFunction("LoadLibraryExW")
                .invokePointer(new Object[] {new WString("C:\\windows\\system32\\notepad.exe"), null, AS_DATA});
        return NativeLibrary.getInstance("user32")
                .getFunction("LoadMenuW")
                .invokePointer(new Object[] {notepad, new Pointer(MAIN_MENU)});
    }
}
