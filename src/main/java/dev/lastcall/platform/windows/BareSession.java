package dev.lastcall.platform.windows;

import dev.lastcall.platform.Attention;
import dev.lastcall.platform.Closing;
import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.InputPause;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.OwnWindows;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A session that shows and does nothing by the means of Windows; only what Java knows of its processes. */
final class BareSession
        implements Desktop, DesktopIcon, Notifications, InputPause, Attention, OwnWindows, Programs, Closing {
    private static final ProcessHandle SELF = ProcessHandle.current();

    @Override
    public Answer logOut() throws PlatformException {
        throw new PlatformException("Windows is not asked to sign out yet");
    }

    @Override
    public void keepWaiting() {}

    @Override
    public void open(DesktopIcon.Listener listener) {}

    @Override
    public boolean hasPlace() {
        return false;
    }

    @Override
    public void show(Look look) {}

    @Override
    public void hide() {}

    @Override
    public boolean show(Notice notice, Notifications.Listener listener) {
        return false;
    }

    @Override
    public void withdraw() {}

    @Override
    public void begin(Duration atMost) {}

    @Override
    public void end() {}

    @Override
    public boolean isTaken() {
        return false;
    }

    @Override
    public void everywhere(String title) {}

    @Override
    public Optional<Spot> attended() {
        return Optional.empty();
    }

    @Override
    public Set<String> running() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> name(process).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Window> windows() {
        return List.of();
    }

    @Override
    public List<Inhibitor> inhibitors() {
        return List.of();
    }

    @Override
    public int askWindows(Set<String> programs) {
        return 0;
    }

    @Override
    public List<ProcessHandle> processes(Set<String> programs) {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(SELF)
                        && name(process).filter(programs::contains).isPresent())
                .toList();
    }

    @Override
    public void close() {}

    private static Optional<String> name(ProcessHandle process) {
        return process.info().command().map(Path::of).map(path -> String.valueOf(path.getFileName()));
    }
}
