package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.hooks.Accessibility;
import dev.lastcall.hooks.Hook;
import dev.lastcall.hooks.HookFolders;
import dev.lastcall.hooks.HookList;
import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.HookRun;
import dev.lastcall.request.PlainText;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;

/** The hooks of this computer, as the verbs about hooks need them. */
final class HookShelf {
    private final Invocation invocation;
    private final HookFolders folders;

    HookShelf(Invocation invocation) {
        this.invocation = invocation;
        var platform = invocation.platform();
        this.folders = new HookFolders(platform.places(), platform.fileOwners());
    }

    HookList read() {
        return folders.read();
    }

    Hook named(String name) throws CommandException {
        return read().find(name)
                .orElseThrow(() -> new CommandException.NotFound(
                        "There is no hook " + PlainText.clean(name) + ". See: lastcall hooks list"));
    }

    /** Really runs its save step. */
    HookResult run(String name) throws CommandException {
        var accessibility = Accessibility.ofProcess(
                limit -> invocation.platform().session().accessiblePrograms(limit),
                invocation.environment().clock());
        return new HookRun(read(), accessibility).save(named(name));
    }

    HookObject describe(Hook hook) {
        return HookObject.of(hook, read().enabled().contains(hook));
    }

    List<HookObject> describeAll(HookList hooks) {
        return Stream.concat(
                        hooks.enabled().stream().map(hook -> HookObject.of(hook, true)),
                        hooks.disabled().stream().map(hook -> HookObject.of(hook, false)))
                .toList();
    }

    void enable(Hook hook) throws IOException, CommandException {
        try {
            folders.enable(hook);
        } catch (FileSystemException e) {
            throw refused("enable", hook, e);
        }
    }

    void disable(Hook hook) throws IOException, CommandException {
        try {
            folders.disable(hook);
        } catch (FileSystemException e) {
            throw refused("disable", hook, e);
        }
    }

    private static CommandException refused(String what, Hook hook, FileSystemException e) {
        return new CommandException.NotAllowed(
                "You may not " + what + " the hook " + hook.name() + ": " + e.getFile() + " cannot be written.");
    }
}
