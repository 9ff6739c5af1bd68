package dev.lastcall.platform.windows.desktop;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Pixels;
import dev.lastcall.platform.windows.win32.Shell32;
import dev.lastcall.platform.windows.win32.User32;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The icon in the notification area of the taskbar, put there again whenever the taskbar begins anew. See
 * <a href="https://learn.microsoft.com/en-us/windows/win32/shell/notification-area">The Taskbar's notification area</a>. All fields are the window
 * thread's, unless they are volatile.
 */
final class TaskbarIcon implements DesktopIcon, HiddenWindow.Party {
    private static final String TASKBAR = "Shell_TrayWnd";
    private static final int ADD = 0;
    private static final int MODIFY = 1;
    private static final int DELETE = 2;
    private static final int SET_VERSION = 4;

    private static final int HAPPENED = HiddenWindow.WM_APP + 1;
    private static final int SELECTED = 0x400;
    private static final int SELECTED_BY_KEY = 0x401;
    private static final int MENU_WANTED = 0x7B;
    private static final int BALLOON_CLICKED = 0x405;

    private final HiddenWindow window;
    private volatile boolean place;
    private volatile @Nullable Listener listener;
    private volatile Runnable balloonClicked = () -> {};
    private int taskbarCreated;
    private boolean added;
    private @Nullable Look look;
    private @Nullable IconPicture picture;

    TaskbarIcon(HiddenWindow window) {
        this.window = window;
        window.join(this);
    }

    @Override
    public void open(Listener told) {
        listener = told;
        window.run(() -> {
            taskbarCreated = User32.INSTANCE.RegisterWindowMessage("TaskbarCreated");
            placed(User32.INSTANCE.FindWindow(TASKBAR, null) != null);
        });
    }

    @Override
    public boolean hasPlace() {
        return place;
    }

    @Override
    public void show(Look next) {
        window.run(() -> {
            look = next;
            draw(next);
        });
    }

    @Override
    public void hide() {
        window.run(() -> {
            look = null;
            remove();
        });
    }

    @Override
    public void close() {
        hide();
    }

    /** Has the taskbar show something above the icon; false where there is no icon. On the window's thread. */
    boolean balloon(UnaryOperator<IconData> what, Runnable clicked) {
        balloonClicked = clicked;
        return added && tell(MODIFY, what);
    }

    void run(Runnable errand) {
        window.run(errand);
    }

    @Override
    public OptionalLong heard(int message, long wParam, long lParam) {
        if (message == HAPPENED) {
            happened((int) lParam & 0xFFFF, (short) wParam, (short) (wParam >> Short.SIZE));
            return OptionalLong.of(0);
        }
        if (message != 0 && message == taskbarCreated) {
            added = false;
            Optional.ofNullable(look).ifPresent(this::draw);
            placed(true);
        }
        return OptionalLong.empty();
    }

    private void happened(int what, int x, int y) {
        Listener told = listener;
        Look shown = look;
        if (told == null || shown == null) {
            return;
        }
        switch (what) {
            case SELECTED, SELECTED_BY_KEY -> told.activated();
            case MENU_WANTED ->
                IconMenu.choose(shown.menu(), window.handle(), x, y).ifPresent(told::chosen);
            case BALLOON_CLICKED -> balloonClicked.run();
            default -> {}
        }
    }

    private void draw(Look next) {
        IconPicture before = picture;
        IconPicture now = drawn(next).orElse(before);
        if (now == null) {
            return;
        }
        picture = now;
        String tip = next.text().isEmpty() ? next.title() : next.title() + '\n' + next.text();
        UnaryOperator<IconData> all = data -> data.telling(HAPPENED).showing(now.handle(), tip);
        if (added) {
            tell(MODIFY, all);
        } else {
            added = tell(ADD, all) && tell(SET_VERSION, data -> data);
        }
        if (before != null && !before.equals(now)) {
            before.close();
        }
    }

    private void remove() {
        if (added) {
            tell(DELETE, data -> data);
            added = false;
        }
    }

    /** As large as it is shown; without pictures, the installed one of that name. */
    private static Optional<IconPicture> drawn(Look look) {
        int size = IconPicture.usualSize();
        Optional<Pixels> fitting = look.pictures().stream()
                .filter(pixels -> pixels.size() >= size)
                .min(Comparator.comparingInt(Pixels::size))
                .or(() -> look.pictures().stream().max(Comparator.comparingInt(Pixels::size)));
        return fitting.flatMap(IconPicture::of)
                .or(() -> IconFile.named(look.name())
                        .map(file -> file.fitting(size))
                        .flatMap(found -> IconPicture.ofResource(found.picture(), size)));
    }

    private boolean tell(int what, UnaryOperator<IconData> how) {
        try (var data = new IconData(window.handle())) {
            return Shell32.INSTANCE.Shell_NotifyIcon(what, how.apply(data).pointer());
        }
    }

    private void placed(boolean there) {
        place = there;
        Listener told = listener;
        if (told != null) {
            told.placeChanged();
        }
    }
}
