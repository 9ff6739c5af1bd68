package dev.lastcall.platform.windows.window;

/**
 * The star that newer editors write before a modified document's name themselves: of older ones, the text field that fills their window tells it,
 * by <a href="https://learn.microsoft.com/en-us/windows/win32/controls/em-getmodify">EM_GETMODIFY</a>.
 */
final class DocumentMark {
    private static final String STAR = "*";
    private static final int EM_GETMODIFY = 0xB8;
    private static final int MULTILINE = 0x4;
    private static final int READ_ONLY = 0x800;

    private DocumentMark() {}

    /** The window's title, with a star if it has none and its document is modified. */
    static String on(ForeignWindow window) {
        String title = window.title();
        boolean unmarked = !title.isEmpty() && !title.startsWith(STAR);
        return unmarked && window.controls().stream().anyMatch(control -> isModified(control, window))
                ? STAR + title
                : title;
    }

    private static boolean isModified(ForeignWindow control, ForeignWindow window) {
        return isText(control)
                && control.isVisible()
                && fills(control, window)
                && control.ask(EM_GETMODIFY).orElse(0) != 0;
    }

    private static boolean isText(ForeignWindow control) {
        return (control.isA("Edit") || control.isSome("RichEdit"))
                && control.hasStyle(MULTILINE)
                && !control.hasStyle(READ_ONLY);
    }

    /** A field for a note among others is no document. */
    private static boolean fills(ForeignWindow control, ForeignWindow window) {
        long its = control.place().map(ForeignWindow.Place::area).orElse(0L);
        long all = window.place().map(ForeignWindow.Place::area).orElse(Long.MAX_VALUE);
        return its > all / 2;
    }
}
