package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a process has mapped into its memory, see <a href="https://man7.org/linux/man-pages/man5/proc_pid_maps.5.html">maps</a>. */
final class MappedFiles {
    private static final Pattern LINE =
            Pattern.compile("(?m)^([0-9a-f]+-[0-9a-f]+) \\S+ \\S+ [0-9a-f]+:[0-9a-f]+ (\\d+) +(/.*)$");

    private MappedFiles() {}

    /** Those that are sought, at most so many. */
    static Set<String> of(Path process, Sought sought, int most) {
        var paths = new LinkedHashSet<String>();
        Matcher line = LINE.matcher(read(process.resolve("maps")));
        while (paths.size() < most && line.find()) {
            String path = line.group(3);
            if (sought.means(path) || isSame(process, line, sought)) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The device in the line is not that of the file on every file system, so the file itself is asked. */
    private static boolean isSame(Path process, Matcher line, Sought sought) {
        if (sought.folder()
                || Long.parseUnsignedLong(line.group(2)) != sought.id().inode()) {
            return false;
        }
        try {
            return sought.means(FileId.of(process.resolve("map_files").resolve(line.group(1))));
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(Path maps) {
        try {
            return Files.readString(maps, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // it has ended, or is none of ours to look at
        }
    }
}
