package dev.lastcall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The save step of the demo's editor: a process like any other hook's. It takes the editor's unsaved text to a file with a name of its own. */
public final class DemoSave {
    private DemoSave() {}

    /** Arguments: the file in which the editor keeps its unsaved text, and the folder to save it to. */
    public static void main(String[] args) throws IOException {
        Path draft = Path.of(args[0]);
        if (Files.notExists(draft)) {
            System.out.println("{\"saved\":[]}");
            return;
        }
        byte[] text = Files.readAllBytes(draft);
        Path saved = save(text, Path.of(args[1]));
        Files.delete(draft);
        System.out.println("{\"saved\":[\"" + saved.toString().replace("\\", "\\\\") + "\"]}");
    }

    private static Path save(byte[] text, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            Path file = folder.resolve(number == 1 ? "Letter.txt" : "Letter " + number + ".txt");
            try {
                Files.write(Files.createFile(file), text);
            } catch (FileAlreadyExistsException e) {
                continue; // never over an existing file
            }
            if (!Files.readString(file).equals(new String(text, StandardCharsets.UTF_8))) {
                throw new IOException(file + " was not written well");
            }
            return file;
        }
    }
}
