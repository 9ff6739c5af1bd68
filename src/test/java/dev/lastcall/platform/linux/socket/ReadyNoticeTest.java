package dev.lastcall.platform.linux.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service that is ready")
@EnabledOnOs(OS.LINUX)
class ReadyNoticeTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("tells the service manager so")
    void told() throws IOException {
        String place = folder.resolve("notify").toString();
        byte[] address = SocketFile.address(place);
        byte[] heard = new byte[100];
        int length;

        try (var manager = new Descriptor(LibC.INSTANCE.socket(LibC.AF_UNIX, LibC.SOCK_DGRAM, 0))) {
            manager.use("bind", fd -> LibC.INSTANCE.bind(fd, address, address.length));
            ReadyNotice.send(place);
            length = manager.receive(heard, 0, heard.length, System.nanoTime() + TimeUnit.SECONDS.toNanos(10));
        }

        assertThat(new String(heard, 0, length, StandardCharsets.US_ASCII)).isEqualTo("READY=1");
    }

    @Test
    @DisplayName("fails where nobody listens")
    void nobody() {
        assertThatThrownBy(() -> ReadyNotice.send(folder.resolve("nobody").toString()))
                .isInstanceOf(IOException.class);
    }
}
