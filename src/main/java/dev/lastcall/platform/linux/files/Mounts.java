package dev.lastcall.platform.linux.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is mounted where, in the order it was, see <a href="https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html">mountinfo</a>. */
record Mounts(List<Mount> mounts) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    /**
     * @param device such as {@code 8:1}
     * @param root what of the file system is mounted
     */
    private record Mount(String device, Path root, Path place) {}

    static Mounts parse(String text) {
        return new Mounts(text.lines().flatMap(line -> mount(line).stream()).toList());
    }

    /** All places where this is found, also through bind mounts; itself first. Also where only a part of it is. */
    List<Path> places(Path real) {
        var places = new ArrayList<Path>(List.of(real));
        mountOf(real).ifPresent(own -> {
            Path inside = own.root().resolve(own.place().relativize(real));
            mounts.stream()
                    .filter(mount -> mount.device().equals(own.device()))
                    .flatMap(mount -> place(mount, inside).stream())
                    .filter(place -> !places.contains(place))
                    .forEach(places::add);
        });
        return places;
    }

    boolean isPlace(Path real) {
        return mounts.stream().anyMatch(mount -> mount.place().equals(real));
    }

    private Optional<Mount> mountOf(Path real) {
        return mounts.stream()
                .filter(mount -> real.startsWith(mount.place()))
                .reduce((a, b) -> b.place().getNameCount() >= a.place().getNameCount() ? b : a);
    }

    private static Optional<Path> place(Mount mount, Path inside) {
        if (inside.startsWith(mount.root())) {
            return Optional.of(mount.place().resolve(mount.root().relativize(inside)));
        }
        return mount.root().startsWith(inside) ? Optional.of(mount.place()) : Optional.empty();
    }

    private static Optional<Mount> mount(String line) {
        String[] fields = line.split(" ", 6);
        return fields.length < 6 || !fields[3].startsWith("/")
                ? Optional.empty()
                : Stream.of(new Mount(fields[2], path(fields[3]), path(fields[4])))
                        .findFirst();
    }

    private static Path path(String field) {
        return Path.of(ESCAPED.matcher(field)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 8)))));
    }
}
