package dev.lastcall.platform.linux.files;

import dev.lastcall.platform.Holder;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.process.ControlGroup;
import dev.lastcall.platform.linux.process.Processes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the programs of this computer have open: descriptors, mapped files, working folders and programs themselves, from
 * <a href="https://man7.org/linux/man-pages/man5/proc.5.html">/proc</a>. A process that ends meanwhile is passed over.
 */
record OpenFiles(Path proc) {
    /** Of one program, so many are enough to know. */
    private static final int MOST_OF_ONE = 20;

    /** Everybody who has it open. */
    List<Holder> of(Sought sought) throws PlatformException {
        var holders = new LinkedHashSet<Holder>();
        for (Path process : processes()) {
            for (String path : open(process, sought)) {
                holder(process, path).ifPresent(holders::add);
            }
        }
        return List.copyOf(holders);
    }

    /** Everything of this account that runs a program of this name, as holders of a path. */
    List<Holder> running(String program, long account, String path) throws PlatformException {
        var holders = new LinkedHashSet<Holder>();
        for (Path process : processes()) {
            if (Processes.account(process).equals(OptionalLong.of(account))
                    && program(process).equals(program)) {
                holder(process, path).ifPresent(holders::add);
            }
        }
        return List.copyOf(holders);
    }

    private List<Path> processes() throws PlatformException {
        try {
            return Processes.in(proc);
        } catch (IOException e) {
            throw new PlatformException("The running programs cannot be listed", e);
        }
    }

    private static Set<String> open(Path process, Sought sought) {
        var paths = new LinkedHashSet<String>();
        for (String link : List.of("exe", "cwd", "root")) {
            look(process.resolve(link), sought, paths);
        }
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (paths.size() < MOST_OF_ONE) {
                    look(descriptor, sought, paths);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // it has ended, or is none of ours to look at
        }
        paths.addAll(MappedFiles.of(process, sought, MOST_OF_ONE));
        return paths;
    }

    private static void look(Path link, Sought sought, Set<String> paths) {
        try {
            String path = Files.readSymbolicLink(link).toString();
            if (path.startsWith("/") && (sought.means(path) || isSame(link, path, sought))) {
                paths.add(path);
            }
        } catch (IOException e) {
            // closed meanwhile
        }
    }

    /** Only a file can be open under another name; a folder's content is known by its path. */
    private static boolean isSame(Path link, String path, Sought sought) throws IOException {
        return !sought.folder() && !path.startsWith("/dev/") && sought.means(FileId.of(link));
    }

    private static Optional<Holder> holder(Path process, String path) {
        String group = text(process.resolve("cgroup"));
        String program = program(process);
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> session = ControlGroup.session(group);
        if (session.isPresent()) {
            return Optional.of(new Holder.InSession(session.get(), program, path));
        }
        return Optional.of(ControlGroup.account(group)
                .<Holder>map(account -> new Holder.OfUser(account, program, path))
                .orElseGet(() -> new Holder.OfSystem(program, path)));
    }

    /** The file that runs, which a process cannot choose as it can its name. */
    private static String program(Path process) {
        try {
            String exe = Files.readSymbolicLink(process.resolve("exe")).toString();
            return exe.substring(exe.lastIndexOf('/') + 1).replace(" (deleted)", "");
        } catch (IOException e) {
            return text(process.resolve("comm")).strip();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
