package dev.lastcall.platform.linux.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Look;
import dev.lastcall.platform.linux.bus.Bus;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@DisplayName("The desktop's portal")
class PortalLooksTest {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Look> told = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private final List<Closeable> open = new ArrayList<>();
    private EmbeddedDBusDaemon daemon;
    private String address;

    @BeforeEach
    void start() {
        address = "unix:path=" + directory.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait();
    }

    @AfterEach
    void stop() throws Exception {
        for (Closeable each : open.reversed()) {
            each.close();
        }
        daemon.close();
    }

    @Test
    @DisplayName(
            "tells whether windows should be dark, their accent, and whether more contrast and less motion is asked for")
    void reads() throws Exception {
        answer(Map.of(
                "color-scheme", new Variant<>(new UInt32(1)),
                "accent-color", new Variant<>(new Rgb(0.2, 0.4, 0.6)),
                "contrast", new Variant<>(new UInt32(1)),
                "reduced-motion", new Variant<>(new UInt32(0))));

        follow();

        assertThat(next())
                .isEqualTo(new Look(Optional.of(true), Optional.of(0x336699), Optional.of(true), Optional.of(false)));
    }

    @Test
    @DisplayName("tells what changes")
    void follows() throws Exception {
        DBusConnection portal = answer(Map.of("color-scheme", new Variant<>(new UInt32(1))));
        follow();
        assertThat(next().dark()).contains(true);

        portal.sendMessage(new Portal.Settings.SettingChanged(
                Portal.PATH, Portal.APPEARANCE, "color-scheme", new Variant<>(new UInt32(2))));

        assertThat(next().dark()).contains(false);
    }

    @Test
    @DisplayName("is not believed where it says what cannot be")
    void nonsense() throws Exception {
        answer(Map.of(
                "color-scheme", new Variant<>("dark"),
                "accent-color", new Variant<>(new Rgb(-1, 2, 0)),
                "contrast", new Variant<>(true)));

        follow();

        assertThat(next()).isEqualTo(Look.UNSAID);
    }

    private void follow() {
        open.add(new PortalLooks(() -> Bus.at(address)).follow(told::add));
    }

    private Look next() throws InterruptedException {
        Look next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private DBusConnection answer(Map<String, Variant<?>> values) throws Exception {
        DBusConnection connection =
                DBusConnectionBuilder.forAddress(address).withShared(false).build();
        open.add(connection);
        connection.requestBusName(Portal.NAME);
        connection.exportObject(Portal.PATH, new Answering(values));
        return connection;
    }

    /** Public, since D-Bus calls it. */
    public record Answering(Map<String, Variant<?>> values) implements Portal.Settings {
        @Override
        public Map<String, Map<String, Variant<?>>> readAll(List<String> groups) {
            return Map.of(groups.getFirst(), values);
        }

        @Override
        public boolean isRemote() {
            return false;
        }

        @Override
        public String getObjectPath() {
            return Portal.PATH;
        }
    }
}
