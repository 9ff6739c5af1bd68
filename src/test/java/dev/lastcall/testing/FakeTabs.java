package dev.lastcall.testing;

import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/** The tabs of an editor, each with a document of which nothing is saved yet. */
public final class FakeTabs {
    private static final long LATE = Duration.ofSeconds(1).toNanos();

    private final FakeEditor editor;
    private final List<Path> files;
    private final FakeElement list;
    private final boolean[] modified;
    private LongSupplier clock = () -> 0;
    private boolean stuck;
    private int shown;

    private FakeTabs(FakeEditor editor, List<Path> files) {
        this.editor = editor;
        this.files = files;
        this.modified = new boolean[files.size()];
        Arrays.fill(modified, true);
        list = new FakeElement(
                Role.TAB_LIST,
                "",
                files.stream()
                        .map(file -> new FakeElement(Role.TAB, file.getFileName() + ""))
                        .toArray(FakeElement[]::new));
    }

    public static FakeTabs of(FakeEditor editor, Path... files) {
        var tabs = new FakeTabs(editor, List.of(files));
        editor.window.add(tabs.list.chooses(tabs::choose));
        editor.save.does(tabs::save);
        return tabs.showing(0);
    }

    public FakeTabs showing(int tab) {
        show(tab);
        editor.window.rename(title());
        return this;
    }

    /** The title follows the tab only after a while. */
    public FakeTabs titleLate(LongSupplier nanos) {
        clock = nanos;
        return this;
    }

    /** Clicks on tabs do nothing from now on. */
    public void stuck() {
        stuck = true;
    }

    /** Long names have their middles left out. */
    public void shortened() {
        list.all().forEach(tab -> {
            String name = tab.nameNow();
            if (name.length() > 20) {
                tab.rename(name.substring(0, 10) + "…" + name.substring(name.length() - 10));
            }
        });
    }

    public int shown() {
        return shown;
    }

    private void choose(int tab) {
        if (!stuck) {
            show(tab);
            long from = clock.getAsLong();
            String old = editor.window.nameNow();
            editor.window.named(() -> clock.getAsLong() - from < LATE && from > 0 ? old : title());
        }
    }

    private void show(int tab) {
        list.all().get(shown).without(State.SELECTED);
        list.all().get(tab).with(State.SELECTED);
        shown = tab;
    }

    private void save() {
        HookScripts.file(files.get(shown), "What was typed");
        modified[shown] = false;
        editor.window.named(this::title);
    }

    private String title() {
        Path file = files.get(shown);
        return (modified[shown] ? "*" : "") + file.getFileName() + " - " + file.getParent() + " - Editor";
    }
}
