package dev.lastcall.platform.windows.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where a service tells of trouble, since nobody sees what it prints: warnings in the event log, all in a few files of limited size. */
public final class ServiceLog {
    private static final Logger ROOT = Logger.getLogger("");
    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;

    private ServiceLog() {}

    /** Makes a folder that only administrators read, if it is missing. */
    public interface Folders {
        void make(Path folder) throws IOException;
    }

    /** From now on, for the whole process. Where there can be no files, the event log says why. */
    public static void begin(Path folder, Folders folders) {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(new EventLogHandler());
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, problem) -> ROOT.log(Level.SEVERE, "The thread " + thread.getName() + " broke", problem));
        try {
            folders.make(folder);
            ROOT.addHandler(files(folder));
        } catch (IOException e) {
            ROOT.log(Level.WARNING, "There can be no log in " + folder, e);
        }
    }

    /** The newest is host-0.log. */
    static Handler files(Path folder) throws IOException {
        String pattern = folder.toString().replace("%", "%%") + "/host-%g.log";
        var files = new FileHandler(pattern, BYTES, FILES, true);
        files.setEncoding("UTF-8");
        files.setFormatter(new LogLine());
        return files;
    }
}
