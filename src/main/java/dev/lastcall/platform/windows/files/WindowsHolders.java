package dev.lastcall.platform.windows.files;

import dev.lastcall.platform.Holder;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everybody of this computer and of others. */
public final class WindowsHolders implements Holders {
    /** The Restart Manager is asked for each file of a folder; for more it would take too long. */
    private static final int MOST_FILES = 2000;

    @Override
    public List<Holder> of(String file) throws NoSuchFileException, PlatformException {
        Path path = path(file);
        try {
            var holders = new ArrayList<Holder>(RestartManager.holding(below(path), path));
            holders.addAll(OpenShares.of(path));
            return holders;
        } catch (WindowsException e) {
            throw new PlatformException("Windows does not tell who has " + file + " open", e);
        }
    }

    private static Path path(String file) throws NoSuchFileException {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no name of any file
        }
        throw new NoSuchFileException(file);
    }

    private static List<Path> below(Path path) throws PlatformException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var all = Files.walk(path)) {
            List<Path> files =
                    all.filter(Files::isRegularFile).limit(MOST_FILES + 1L).toList();
            if (files.size() > MOST_FILES) {
                throw new PlatformException(path + " has more than " + MOST_FILES + " files; name a smaller folder");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new PlatformException("The files of " + path + " cannot be listed", e);
        }
    }
}
