package dev.lastcall.platform;

import java.util.List;

/** The agent's icon among those of the desktop, by a protocol of the desktop's that needs no toolkit. For any thread; nothing here waits. */
public interface DesktopIcon extends AutoCloseable {
    /** Looks for a place, from now on; only one listener. */
    void open(Listener listener);

    /** Whether the desktop has a place for it now. */
    boolean hasPlace();

    void show(Look look);

    void hide();

    @Override
    void close();

    /**
     * What the icon looks like and offers.
     *
     * @param name of an installed icon, for where there are no pictures
     * @param urgent whether it may draw attention to itself
     */
    record Look(String name, List<Pixels> pictures, String title, String text, boolean urgent, List<Entry> menu) {
        public Look {
            pictures = List.copyOf(pictures);
            menu = List.copyOf(menu);
        }
    }

    /**
     * One line of the menu.
     *
     * @param key tells a choice from the others, however the menu changes; empty for a line between choices
     */
    record Entry(String key, String text) {
        public static final Entry LINE = new Entry("", "");

        public boolean isLine() {
            return key.isEmpty();
        }
    }

    /** What happens to it; told on a thread that must not be kept. */
    interface Listener {
        /** {@link #hasPlace} may say something else. */
        void placeChanged();

        void activated();

        void chosen(String key);
    }
}
