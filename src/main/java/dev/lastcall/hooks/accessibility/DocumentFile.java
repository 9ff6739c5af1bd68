package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessiblePrograms.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file of a document that is about to be saved, as it was before, and the proof that it has been written. */
final class DocumentFile {
    private final Optional<Path> path;
    private final Optional<Stamp> before;
    private final String name;
    private final Instant since;
    private final Means means;

    private DocumentFile(Optional<Path> path, Optional<Stamp> before, String name, Means means) {
        this.path = path;
        this.before = before;
        this.name = name;
        this.since = means.now();
        this.means = means;
    }

    /** What the window's title tells; where it does not tell the folder, the file is looked for once it is written. */
    static DocumentFile of(Title title, Means means) {
        Optional<Path> path = told(title.files(means.home()));
        return new DocumentFile(path, path.flatMap(Stamp::of), title.document(), means);
    }

    /** One that is there, else one that could be; programs shorten long folders in their titles. */
    private static Optional<Path> told(List<Path> files) {
        return files.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> file.getParent() != null && Files.isDirectory(file.getParent()))
                        .findFirst());
    }

    /** Where there was nothing when its name was given. */
    static DocumentFile toBeMade(Path path, Means means) {
        return new DocumentFile(Optional.of(path), Optional.empty(), "", means);
    }

    /** Before Save is pressed: what the program could only answer with a question is not tried, and what it may write over is kept. */
    void prepare(Program program) throws SurpriseException {
        if (path.isEmpty() || before.isEmpty()) {
            return;
        }
        if (!Files.isWritable(path.get())) {
            throw new SurpriseException("its file is read-only: save it there under another name");
        }
        if (means.keepsEarlier() && isNewerThan(program)) {
            keep(path.get());
        }
    }

    boolean isWritten() {
        return path.isEmpty() || !Stamp.of(path.get()).equals(before);
    }

    /** The file, seen to be written, and taken by the disk. */
    Path proven(boolean hasText) throws SurpriseException {
        Path file = path.or(() -> Written.since(since, name, means.home())).orElseThrow(DocumentFile::notFound);
        Stamp after = Stamp.of(file).orElseThrow(DocumentFile::notFound);
        if (before.equals(Optional.of(after)) || !Stamp.isOnDisk(file) || (after.isEmpty() && hasText)) {
            throw notFound();
        }
        return file;
    }

    static SurpriseException notFound() {
        return new SurpriseException("it calls itself saved, but no written file was found: look there");
    }

    /** Somebody has written it since the program began: perhaps not this program. */
    private boolean isNewerThan(Program program) {
        FileTime begun = ProcessHandle.of(program.pid())
                .flatMap(process -> process.info().startInstant())
                .map(FileTime::from)
                .orElse(FileTime.fromMillis(0));
        return before.filter(stamp -> stamp.modified().compareTo(begun) > 0).isPresent();
    }

    private void keep(Path file) throws SurpriseException {
        String whole = file.getFileName().toString();
        int dot = whole.lastIndexOf('.') > 0 ? whole.lastIndexOf('.') : whole.length();
        try {
            Path copy = means.newFiles().named(whole.substring(0, dot) + " (before)" + whole.substring(dot), "");
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new SurpriseException("what is in its file now cannot be kept: save it there");
        }
    }
}
