package dev.lastcall.platform.windows.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.platform.PlatformException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A drain mode")
class DrainModeTest {
    @TempDir
    Path folder;

    private final Server server = new Server();
    private Path mark;
    private DrainMode drain;

    @BeforeEach
    void computer() {
        mark = folder.resolve("keeping-out");
        drain = new DrainMode(mark, server);
    }

    @Test
    @DisplayName("turns new connections away, and lets them in again")
    void thereAndBack() throws PlatformException {
        drain.turnAway("Update at six", Set.of("alice"));
        assertThat(server.mode).isEqualTo(DrainMode.UNTIL_RESTART);

        drain.letIn();
        assertThat(server.mode).isEqualTo(DrainMode.OPEN);
        assertThat(mark).doesNotExist();
    }

    @Test
    @DisplayName("is lifted by a host that has started anew")
    void afterCrash() throws PlatformException {
        drain.turnAway("Update at six", Set.of());

        new DrainMode(mark, server).letIn();

        assertThat(server.mode).isEqualTo(DrainMode.OPEN);
    }

    @Test
    @DisplayName("that somebody else has set stays theirs")
    void somebodyElses() throws PlatformException {
        server.mode = 2;

        drain.turnAway("Update at six", Set.of());
        drain.letIn();

        assertThat(server.mode).isEqualTo(2);
    }

    @Test
    @DisplayName("that somebody else has made firmer meanwhile stays, too")
    void madeFirmer() throws PlatformException {
        drain.turnAway("Update at six", Set.of());
        server.mode = 2;

        drain.letIn();

        assertThat(server.mode).isEqualTo(2);
    }

    @Test
    @DisplayName("is nothing that other editions of Windows have, and says so")
    void otherEdition() {
        server.sessionHost = false;

        assertThatThrownBy(() -> drain.turnAway("Update at six", Set.of()))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("this edition of Windows");
        assertThat(drain.ways().heeding()).isEmpty();
    }

    private static final class Server implements DrainMode.Setting {
        private boolean sessionHost = true;
        private int mode;

        @Override
        public boolean isSessionHost() {
            return sessionHost;
        }

        @Override
        public int mode() {
            return mode;
        }

        @Override
        public void change(int changed) {
            mode = changed;
        }
    }
}
