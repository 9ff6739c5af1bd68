package dev.lastcall.hooks;

import dev.lastcall.request.PlainText;
import io.avaje.json.JsonException;
import java.io.IOException;
import java.util.List;

/**
 * Runs a step of a hook and judges how it ended; never throws for what a hook does.
 *
 * @param all the hooks of this computer
 */
public record HookRun(HookList all, Accessibility accessibility) {
    /** Runs the save step. */
    public HookResult save(Hook hook) {
        return switch (hook.save()) {
            case SaveStep.Run(List<String> arguments) -> run(hook, arguments);
            case SaveStep.OwnSave own -> accessibility.save(hook, own, all.programs());
        };
    }

    /** Runs the close step, if there is one. */
    public static HookResult close(Hook hook) {
        return hook.close().isEmpty()
                ? new HookResult(hook.name(), HookResult.Verdict.SAVED, List.of(), List.of(), List.of(), "")
                : run(hook, hook.close());
    }

    private static HookResult run(Hook hook, List<String> command) {
        try {
            return judge(hook, Command.run(command, hook.timeout()));
        } catch (IOException e) {
            return HookResult.failed(hook.name(), "it could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HookResult.failed(hook.name(), "it was broken off");
        }
    }

    private static HookResult judge(Hook hook, Command.Ended ended) {
        if (ended.exit().isEmpty()) {
            return HookResult.failed(
                    hook.name(), "no answer within " + hook.timeout().toSeconds() + " seconds");
        }
        int exit = ended.exit().get();
        try {
            SaveAnswer answer = SaveAnswer.parse(ended.lastLine());
            return exit == 0 || exit == 1 ? said(hook, ended, answer) : broken(hook, exit, ended);
        } catch (JsonException | IllegalStateException e) {
            return HookResult.failed(hook.name(), "its answer cannot be read: " + ended.lastLine());
        }
    }

    /** An answer that names unsaved work is believed even where the exit code denies it. */
    private static HookResult said(Hook hook, Command.Ended ended, SaveAnswer answer) {
        boolean unnamed = ended.exit().filter(exit -> exit == 1).isPresent()
                && answer.unsaved().isEmpty();
        return unnamed
                ? new HookResult(
                        hook.name(),
                        HookResult.Verdict.UNSAVED,
                        answer.saved(),
                        answer.kept(),
                        List.of(),
                        PlainText.clean(ended.lastError()))
                : HookResult.said(hook.name(), answer.saved(), answer.kept(), answer.unsaved());
    }

    private static HookResult broken(Hook hook, int exit, Command.Ended ended) {
        String printed = ended.lastError().isEmpty() ? ended.lastLine() : ended.lastError();
        return HookResult.failed(hook.name(), "it ended with " + exit + (printed.isEmpty() ? "" : ": " + printed));
    }
}
