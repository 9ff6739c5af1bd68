package dev.lastcall.platform.windows.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinUser;
import dev.lastcall.platform.windows.desktop.HiddenWindow.WindowClass;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("windows")
@DisplayName("The hidden window")
class HiddenWindowTest {
    @Test
    @DisplayName("does what it is given on its own thread")
    void errands() throws Exception {
        var window = new HiddenWindow();
        var thread = new CompletableFuture<String>();

        window.run(
                () -> thread.complete(Thread.currentThread().getName() + " " + Pointer.nativeValue(window.handle())));

        assertThat(thread.get(20, TimeUnit.SECONDS)).startsWith("desktop ").isNotEqualTo("desktop 0");
    }

    @Test
    @DisplayName("has a class that is laid out as documented")
    void layout() {
        assertThat(new WinUser.WNDCLASSEX().size()).isEqualTo(WindowClass.SIZE);
    }
}
