package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that looks like {@code /proc}, with made-up processes. */
record FakeProc(Path folder) {
    static final String OF_SESSION = "0::/user.slice/user-1001.slice/session-%s.scope\n";
    static final String OF_USER = "0::/user.slice/user-%s.slice/user@%<s.service/app.slice/dbus.service\n";
    static final String OF_SYSTEM = "0::/system.slice/mysqld.service\n";

    OpenFiles open() {
        return new OpenFiles(folder);
    }

    /** A process that has nothing of interest open yet. */
    Running process(int pid, String program, String group) throws IOException {
        Path made = folder.resolve(Integer.toString(pid));
        Files.createDirectories(made.resolve("fd"));
        Files.createSymbolicLink(made.resolve("exe"), Path.of("/usr/bin/" + program));
        Files.createSymbolicLink(made.resolve("cwd"), Path.of("/"));
        Files.createSymbolicLink(made.resolve("root"), Path.of("/"));
        Files.createSymbolicLink(made.resolve("fd/0"), Path.of("/dev/null"));
        Files.createSymbolicLink(made.resolve("fd/1"), Path.of("pipe:[4711]"));
        Files.writeString(made.resolve("cgroup"), group);
        return new Running(made);
    }

    record Running(Path folder) {
        Running opens(Path file) throws IOException {
            return opens(file.toString());
        }

        Running opens(String text) throws IOException {
            try (var open = Files.list(folder.resolve("fd"))) {
                Files.createSymbolicLink(folder.resolve("fd/" + open.count()), Path.of(text));
            }
            return this;
        }

        Running worksIn(Path place) throws IOException {
            Files.delete(folder.resolve("cwd"));
            Files.createSymbolicLink(folder.resolve("cwd"), place);
            return this;
        }

        /** With a device that is not the file's, as overlay file systems have it. */
        Running maps(String range, Path file, String name) throws IOException {
            Files.writeString(
                    folder.resolve("maps"), """
                    55d0f1c00000-55d0f1c01000 rw-p 00000000 00:00 0                          [heap]
                    %s r--s 00000000 00:3c %d                   %s
                    """.formatted(range, FileId.of(file).inode(), name));
            Files.createDirectories(folder.resolve("map_files"));
            Files.createSymbolicLink(folder.resolve("map_files").resolve(range), file);
            return this;
        }
    }
}
