package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import java.time.Duration;
import java.util.Optional;

/** Saves all documents of one window, tab by tab, and shows in the end the tab that was shown before. */
final class WindowSave {
    private static final Duration TURNING = Duration.ofSeconds(2);

    private final Program program;
    private final AccessibleElement window;
    private final Means means;
    private final Report report;

    WindowSave(Program program, AccessibleElement window, Means means, Report report) {
        this.program = program;
        this.window = window;
        this.means = means;
        this.report = report;
    }

    void save() throws PlatformException {
        if (window.name().isBlank()) {
            tellUntitled();
            return;
        }
        try {
            Optional<DocumentTabs> tabs = showsDocuments() ? DocumentTabs.of(window) : Optional.empty();
            if (tabs.isPresent() && tabs.get().places().size() > 1) {
                saveEach(tabs.get());
            } else {
                saveShown();
            }
        } catch (SurpriseException e) {
            tell(window.name(), e);
        }
    }

    /** Programs with nothing open have a title of one word, their name. */
    private boolean showsDocuments() throws PlatformException {
        return means.isTried() && !new Title(window.name()).document().equalsIgnoreCase(means.name());
    }

    /** Qt has no titles for windows that are minimised. */
    private void tellUntitled() throws PlatformException {
        if (means.isTried()
                && (means.item().in(window).isPresent() || DocumentTabs.isAnyMarked(window, this::isMarked))) {
            report.unsaved(
                    means.name(),
                    "its window does not tell what is in it, perhaps because it is minimised: save it there");
        }
    }

    private boolean isMarked(String title) {
        return means.isMarked(program, title);
    }

    private void saveEach(DocumentTabs tabs) throws PlatformException {
        for (int place : tabs.places()) {
            if (isAsking()) {
                report.unsaved(
                        means.name(),
                        "not all of its documents were looked at, since a dialog is open: answer it there");
                return;
            }
            if (turnTo(tabs, place)) {
                saveShown();
            }
        }
        tabs.show(tabs.current());
    }

    private boolean turnTo(DocumentTabs tabs, int place) throws PlatformException {
        String name = tabs.name(place);
        var turned = new Turned(tabs, place, window.name());
        tabs.show(place);
        try {
            if (means.patience().until(TURNING, turned) || turned.isShown()) {
                return true;
            }
            throw new SurpriseException("its tab could not be looked at: save it there");
        } catch (SurpriseException e) {
            tell(name, e);
            return false;
        }
    }

    private void saveShown() throws PlatformException {
        var title = new Title(window.name());
        if (isMarked(title.text()) && (means.isTried() || isPlain())) {
            try {
                report.saved(new DocumentSave(program, window, means).save().toString());
            } catch (SurpriseException e) {
                tell(title.text(), e);
            }
        }
    }

    private void tell(String title, SurpriseException surprise) {
        report.unsaved(new Title(title), means.name(), surprise.why());
    }

    /** Whether there is nothing to be told of the program that the safety net does not tell. */
    private boolean isPlain() throws PlatformException {
        return !isAsking() && means.item().in(window).isPresent();
    }

    private boolean isAsking() throws PlatformException {
        return new Questions(program).open().isPresent();
    }

    /**
     * The tab is the current one, and the title is its own: it has become another one and stays it for two looks. Where it stays the same,
     * as with two new documents of one name, that is believed only after waiting.
     */
    private final class Turned implements Patience.Condition {
        private final DocumentTabs tabs;
        private final int place;
        private final String before;
        private String last = "";

        private Turned(DocumentTabs tabs, int place, String before) throws PlatformException {
            this.tabs = tabs;
            this.place = place;
            this.before = tabs.isShown(place) ? "" : before;
        }

        @Override
        public boolean isMet() throws PlatformException {
            String now = window.name();
            boolean settled = now.equals(last) && !now.equals(before);
            last = now;
            return settled && isShown();
        }

        private boolean isShown() throws PlatformException {
            return tabs.isShown(place) && new Title(window.name()).fits(tabs.name(place));
        }
    }
}
