package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Places;
import dev.lastcall.testing.HookScripts;
import dev.lastcall.testing.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folders of hooks")
class HookFoldersTest {
    @TempDir
    Path home;

    private Path shipped;
    private Path administrator;
    private Path user;
    private HookFolders folders;

    @BeforeEach
    void makeFolders() throws IOException {
        shipped = Files.createDirectory(home.resolve("share"));
        administrator = Files.createDirectory(home.resolve("etc"));
        user = Files.createDirectory(home.resolve("user"));
        var places = new Places(
                home, home, home, List.of(shipped, administrator), user, home, Optional.empty(), Optional.of(home));
        folders = new HookFolders(places, OwnFiles.owners());
    }

    @Test
    @DisplayName("may be missing")
    void missing() throws IOException {
        Files.delete(user);

        assertThat(folders.read()).isEqualTo(new HookList(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("let the administrator's file replace the shipped one of the same name")
    void replaced() {
        add(shipped, "editor", "Editor");
        add(administrator, "editor", "Our editor");

        assertThat(folders.read().enabled()).extracting(Hook::name).containsExactly("Our editor");
    }

    @Test
    @DisplayName("let a user add an application, but not replace a system hook by its file name or by its name")
    void usersHooks() {
        add(shipped, "editor", "Editor");
        add(user, "game", "Game");
        add(user, "editor", "Mine");
        add(user, "other", "EDITOR");

        HookList hooks = folders.read();

        assertThat(hooks.enabled()).extracting(Hook::name).containsExactly("Editor", "Game");
        assertThat(hooks.problems())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).contains("only the administrator may replace a system hook"));
    }

    @Test
    @DisplayName("keep a disabled hook in sight, and its name taken, until it is enabled again")
    void disabledAndEnabled() throws IOException {
        add(shipped, "editor", "Editor");
        add(user, "mine", "Editor");

        folders.disable(folders.read().find("editor").orElseThrow());

        assertThat(folders.read().enabled()).isEmpty();
        assertThat(folders.read().disabled()).extracting(Hook::name).containsExactly("Editor");
        assertThat(administrator.resolve("editor.toml.disabled")).exists();

        folders.enable(folders.read().find("EDITOR").orElseThrow());

        assertThat(folders.read().enabled()).extracting(Hook::name).containsExactly("Editor");
    }

    @Test
    @DisplayName("do not let a user disable a system hook")
    void userDisablesSystemHook() throws IOException {
        add(shipped, "editor", "Editor");

        Files.createFile(user.resolve("editor.toml.disabled"));

        assertThat(folders.read().enabled()).hasSize(1);
    }

    @Test
    @DisplayName("go on with the other files when one cannot be used")
    void oneBroken() {
        add(shipped, "editor", "Editor");
        HookScripts.file(shipped.resolve("broken.toml"), "name = ");
        HookScripts.file(shipped.resolve("long.toml"), "#".repeat(70_000));

        HookList hooks = folders.read();

        assertThat(hooks.enabled()).hasSize(1);
        assertThat(hooks.problems()).hasSize(2);
        assertThat(hooks.problems().getFirst()).startsWith(shipped.resolve("broken.toml") + ", line 1: ");
        assertThat(hooks.problems().getLast()).isEqualTo(shipped.resolve("long.toml") + ": is longer than 65536 bytes");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("do not believe a file that others may write to")
    void writableFile() throws IOException {
        Path file = add(shipped, "editor", "Editor");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));

        assertThat(folders.read().enabled()).isEmpty();
        assertThat(folders.read().problems())
                .containsExactly(file + ": is not used, because it may be written to by others");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("do not believe anything in a folder that others may write to, not even that a hook is disabled")
    void writableFolder() throws IOException {
        add(shipped, "editor", "Editor");
        add(administrator, "other", "Other");
        Files.createFile(administrator.resolve("editor.toml.disabled"));

        Files.setPosixFilePermissions(administrator, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(folders.read().enabled()).extracting(Hook::name).containsExactly("Editor");
    }

    @Test
    @DisplayName("believe only files of the right owner")
    void foreignOwner() {
        Path file = add(shipped, "editor", "Editor");
        var problems = new java.util.ArrayList<String>();
        var folder = new HookFolder(shipped, Hook.Origin.SYSTEM, new Owners(java.util.Set.of("somebody-else")));

        assertThat(folder.read(problems)).isEmpty();
        assertThat(problems).singleElement().asString().contains("which is not trusted here");
        assertThat(file).exists();
    }

    private static Path add(Path folder, String fileName, String name) {
        return HookScripts.file(
                folder.resolve(fileName + ".toml"),
                "name = \"" + name + "\"\nrunning = [\"" + fileName + "\"]\nsave = [\"true\"]\n");
    }
}
