package dev.lastcall.hooks;

import dev.lastcall.platform.FileOwners;
import dev.lastcall.platform.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All folders of hooks of one user. Of system hooks with the same file name, the one in the later folder counts. A user's hook may add an
 * application, but has no effect where it bears the name or file name of a system hook. An empty file {@code NAME.toml.disabled} disables
 * the hook {@code NAME.toml}: in a system folder, that of the system; in the user's folder, only the user's own.
 */
public final class HookFolders {
    private final List<HookFolder> system;
    private final HookFolder user;

    /** Under {@code --home} the system's hooks may belong to the user who runs it, otherwise only to administrators. */
    public HookFolders(Places places, FileOwners owners) {
        this(
                places.systemHooks(),
                places.home().isPresent() ? Owners.orSelf(owners) : Owners.administrators(owners),
                new HookFolder(places.userHooks(), Hook.Origin.USER, Owners.orSelf(owners)));
    }

    HookFolders(List<Path> system, Owners trusted, HookFolder user) {
        this.system = system.stream()
                .map(path -> new HookFolder(path, Hook.Origin.SYSTEM, trusted))
                .toList();
        this.user = user;
    }

    /** Reads them all anew; a file that cannot be used keeps none of the others from being used. */
    public HookList read() {
        var problems = new ArrayList<String>();
        List<Hook> ofSystem = systemHooks(problems);
        var enabled = new ArrayList<Hook>();
        var disabled = new ArrayList<Hook>();
        var off = system.stream().flatMap(folder -> folder.disables().stream()).toList();
        ofSystem.forEach(hook -> (isAmong(off, hook) ? disabled : enabled).add(hook));
        var offByUser = user.disables();
        usersOwn(ofSystem, problems).forEach(hook -> (isAmong(offByUser, hook) ? disabled : enabled).add(hook));
        return new HookList(enabled, disabled, problems);
    }

    /** Takes effect at the next reading; throws when this user may not, or cannot, write there. */
    public void disable(Hook hook) throws IOException {
        Path marker = last(hook.origin()).marker(hook);
        Files.createDirectories(marker.getParent());
        if (Files.notExists(marker)) {
            Files.createFile(marker);
        }
    }

    /** Takes effect at the next reading; throws when this user may not, or cannot, write there. */
    public void enable(Hook hook) throws IOException {
        for (HookFolder folder : hook.origin() == Hook.Origin.USER ? List.of(user) : system) {
            Files.deleteIfExists(folder.marker(hook));
        }
    }

    private HookFolder last(Hook.Origin origin) {
        return origin == Hook.Origin.USER ? user : system.getLast();
    }

    private List<Hook> systemHooks(List<String> problems) {
        Map<Path, Hook> byFile = new LinkedHashMap<>();
        for (HookFolder folder : system) {
            folder.read(problems).forEach(hook -> byFile.put(hook.file().getFileName(), hook));
        }
        return distinct(List.copyOf(byFile.values()), problems);
    }

    private List<Hook> usersOwn(List<Hook> ofSystem, List<String> problems) {
        var own = new ArrayList<Hook>();
        for (Hook hook : distinct(user.read(problems), problems)) {
            boolean taken = ofSystem.stream()
                    .anyMatch(other -> other.isNamed(hook.name())
                            || other.isFiledAs(hook.file().getFileName()));
            if (taken) {
                problems.add(hook.file() + ": is not used, because only the administrator may replace a system hook");
            } else {
                own.add(hook);
            }
        }
        return own;
    }

    private static List<Hook> distinct(List<Hook> hooks, List<String> problems) {
        var kept = new ArrayList<Hook>();
        for (Hook hook : hooks) {
            if (kept.stream().anyMatch(other -> other.isNamed(hook.name()))) {
                problems.add(hook.file() + ": is not used, because another hook is named '" + hook.name() + "' too");
            } else {
                kept.add(hook);
            }
        }
        return kept;
    }

    private static boolean isAmong(List<Path> fileNames, Hook hook) {
        return fileNames.stream().anyMatch(hook::isFiledAs);
    }
}
