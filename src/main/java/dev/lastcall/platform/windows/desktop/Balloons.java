package dev.lastcall.platform.windows.desktop;

import dev.lastcall.platform.Notifications;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notifications of the icon: they have no buttons, so a click opens, and the hint says so. Windows keeps them for as long as it likes. */
final class Balloons implements Notifications {
    private static final int PATIENCE_SECONDS = 5;
    private static final int OWN_PICTURE = 0x4;
    private static final int NO_SOUND = 0x10;
    private static final int LARGE = 0x20;
    private static final int RESPECT_QUIET_TIME = 0x80;

    private final TaskbarIcon icon;
    private @Nullable IconPicture picture;

    Balloons(TaskbarIcon icon) {
        this.icon = icon;
    }

    @Override
    public boolean show(Notice notice, Listener listener) {
        return onItsThread(() -> {
            Optional<IconPicture> drawn = IconPicture.of(notice.picture());
            int flags = drawn.isPresent() ? OWN_PICTURE | LARGE : 0;
            boolean shown = icon.balloon(
                    data -> data.balloon(
                            notice.title(),
                            text(notice),
                            drawn.map(IconPicture::handle).orElse(null),
                            flags | manner(notice)),
                    listener::opened);
            keep(drawn.orElse(null));
            return shown;
        });
    }

    @Override
    public boolean isAnsweredByClick() {
        return true;
    }

    @Override
    public boolean coverPrompt() {
        return true;
    }

    @Override
    public void withdraw() {
        icon.run(() -> {
            icon.balloon(data -> data.balloon("", "", null, 0), () -> {});
            keep(null);
        });
    }

    /** The one before is not needed any more. */
    private void keep(@Nullable IconPicture next) {
        IconPicture before = picture;
        picture = next;
        if (before != null) {
            before.close();
        }
    }

    private static String text(Notice notice) {
        return Stream.of(notice.text(), notice.hint())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static int manner(Notice notice) {
        return (notice.quiet() ? NO_SOUND : 0) | (notice.urgent() ? 0 : RESPECT_QUIET_TIME);
    }

    private boolean onItsThread(BooleanSupplier what) {
        var done = new CompletableFuture<Boolean>();
        icon.run(() -> done.complete(what.getAsBoolean()));
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
