package dev.lastcall.hooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/** One folder of hook files, and whose files are believed in it. */
record HookFolder(Path path, Hook.Origin origin, Owners owners) {
    private static final int LONGEST_FILE = 64 * 1024;
    private static final String DISABLED = ".disabled";

    /** The hooks that can be used, in the order of their file names; what is wrong with the others is added to the problems. */
    List<Hook> read(List<String> problems) {
        var hooks = new ArrayList<Hook>();
        for (Path file : files(".toml", problems)) {
            try {
                hooks.add(hook(file));
            } catch (BadHookException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(file + ": cannot be read (" + e.getMessage() + ")");
            }
        }
        return hooks;
    }

    /** The file names of hooks that this folder disables, in itself and in the folders before it. */
    List<Path> disables() {
        return files(".toml" + DISABLED, new ArrayList<>()).stream()
                .map(marker -> Path.of(marker.getFileName().toString().replace(DISABLED, "")))
                .toList();
    }

    Path marker(Hook hook) {
        return path.resolve(hook.file().getFileName() + DISABLED);
    }

    private Hook hook(Path file) throws IOException, BadHookException {
        Optional<String> objection = owners.objection(file);
        if (objection.isPresent()) {
            throw new BadHookException(file, "is not used, because it " + objection.get());
        }
        return HookFile.parse(text(file), file, origin);
    }

    private static String text(Path file) throws IOException, BadHookException {
        try (var in = BoundedInputStream.builder()
                .setPath(file)
                .setMaxCount(LONGEST_FILE + 1)
                .get()) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length > LONGEST_FILE) {
                throw new BadHookException(file, "is longer than " + LONGEST_FILE + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private List<Path> files(String ending, List<String> problems) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var all = Files.list(path)) {
            Optional<String> objection = owners.objection(path);
            if (objection.isPresent()) {
                problems.add(path + ": is not used, because it " + objection.get());
                return List.of();
            }
            return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(path + ": cannot be read (" + e.getMessage() + ")");
            return List.of();
        }
    }
}
