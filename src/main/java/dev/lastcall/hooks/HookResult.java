package dev.lastcall.hooks;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What one step of a hook, or of a registered program, did.
 *
 * @param saved documents that are on disk, by their paths
 * @param kept documents that only the program's own recovery has
 * @param unsaved names of what is not saved
 * @param trouble what went wrong, empty if nothing did
 */
public record HookResult(
        String name, Verdict verdict, List<String> saved, List<String> kept, List<String> unsaved, String trouble) {
    private static final int MOST_TEXTS = 100;

    /** Its text is stable on the wire and in {@code --json}. */
    public enum Verdict {
        /** Not known yet. */
        RUNNING("running"),
        /** Nothing unsaved is left. */
        SAVED("saved"),
        /** Nothing is lost, but it is in the program's own recovery alone. */
        KEPT("kept"),
        UNSAVED("unsaved"),
        /** The hook broke, or took too long; nobody knows what is unsaved. */
        FAILED("failed");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** What cannot be understood has failed. */
        public static Verdict of(String text) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.text.equals(text))
                    .findFirst()
                    .orElse(FAILED);
        }
    }

    public HookResult {
        saved = List.copyOf(saved);
        kept = List.copyOf(kept);
        unsaved = List.copyOf(unsaved);
    }

    static HookResult running(String name) {
        return new HookResult(name, Verdict.RUNNING, List.of(), List.of(), List.of(), "");
    }

    /** There was nothing to do. */
    public static HookResult nothing(String name) {
        return said(name, List.of(), List.of(), List.of());
    }

    /** What a program has said itself, made safe to show, and bounded. */
    public static HookResult said(String name, List<String> saved, List<String> kept, List<String> unsaved) {
        var verdict = !unsaved.isEmpty() ? Verdict.UNSAVED : kept.isEmpty() ? Verdict.SAVED : Verdict.KEPT;
        return new HookResult(name, verdict, clean(saved), clean(kept), clean(unsaved), "");
    }

    public static HookResult failed(String name, String trouble) {
        return new HookResult(name, Verdict.FAILED, List.of(), List.of(), List.of(), PlainText.clean(trouble));
    }

    private static List<String> clean(List<String> said) {
        return said.stream()
                .map(PlainText::clean)
                .filter(text -> !text.isEmpty())
                .limit(MOST_TEXTS)
                .toList();
    }

    /** Documents, or what went wrong, in a few words. */
    public String detail() {
        var parts = new ArrayList<String>();
        if (!trouble.isEmpty()) {
            parts.add(trouble);
        }
        parts.addAll(unsaved);
        parts.addAll(saved.stream().map(HookResult::briefly).toList());
        parts.addAll(
                kept.stream().map(k -> "kept in its recovery: " + briefly(k)).toList());
        return PlainText.clean(String.join(", ", parts));
    }

    public Message.Outcome outcome() {
        return new Message.Outcome(name, verdict.text(), detail());
    }

    boolean isNothing() {
        return saved.isEmpty() && kept.isEmpty() && unsaved.isEmpty() && trouble.isEmpty();
    }

    /** What holds a sign-out: the names, or the program itself where it has told none. */
    List<String> holding() {
        return switch (verdict) {
            case RUNNING, SAVED, KEPT -> List.of();
            case UNSAVED -> unsaved.isEmpty() ? List.of(name + ": something is not saved") : unsaved;
            case FAILED -> List.of(PlainText.clean(name + ": its save step failed (" + trouble + ")"));
        };
    }

    /** Whether the program itself has told all there is to tell. */
    boolean isTold() {
        return switch (verdict) {
            case SAVED, KEPT -> true;
            case UNSAVED -> !unsaved.isEmpty();
            case RUNNING, FAILED -> false;
        };
    }

    /** The later result counts; what an earlier one saved or kept stays told. */
    HookResult after(HookResult earlier) {
        return new HookResult(name, verdict, both(earlier.saved, saved), both(earlier.kept, kept), unsaved, trouble);
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** The last name of a path, except under {@code Last Call}, where people have to be told the folder. */
    private static String briefly(String document) {
        String path = document.replace(File.separatorChar, '/');
        int ours = path.indexOf("/Last Call/");
        return document.substring((ours >= 0 ? ours : path.lastIndexOf('/')) + 1);
    }
}
