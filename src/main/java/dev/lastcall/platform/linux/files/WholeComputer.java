package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The files as the computer's first process sees them. The host itself is fenced in and sees no homes; symbolic links are followed here, since
 * the kernel would follow them back inside the fence.
 *
 * @param root what stands for {@code /}
 */
record WholeComputer(Path root) {
    private static final int MOST_LINKS = 40;

    /** Of a process that may look beyond its fence, else its own view. */
    static WholeComputer of(Path proc) {
        Path first = proc.resolve("1/root");
        return new WholeComputer(Files.isReadable(first) ? first : Path.of("/"));
    }

    /** The path without links and dots; throws what the file system does for a file that is not there. */
    Path real(Path file) throws IOException {
        Deque<Path> rest = new ArrayDeque<>();
        prepend(file, rest);
        Path real = Path.of("/");
        for (int links = 0; !rest.isEmpty(); ) {
            Path name = rest.pop();
            if (name.toString().equals("..")) {
                real = real.getParent() == null ? real : real.getParent();
                continue;
            }
            Path next = real.resolve(name);
            if (!Files.isSymbolicLink(inside(next))) {
                real = next;
                continue;
            }
            if (++links > MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            Path target = Files.readSymbolicLink(inside(next));
            real = target.isAbsolute() ? Path.of("/") : real;
            prepend(target, rest);
        }
        FileId.of(inside(real)); // or it is not there
        return real;
    }

    /** How this process gets at it. */
    Path inside(Path real) {
        return root.resolve(Path.of("/").relativize(real));
    }

    private static void prepend(Path path, Deque<Path> rest) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            if (!path.getName(i).toString().equals(".")
                    && !path.getName(i).toString().isEmpty()) {
                rest.push(path.getName(i));
            }
        }
    }
}
