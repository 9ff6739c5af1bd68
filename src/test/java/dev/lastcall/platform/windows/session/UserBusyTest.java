package dev.lastcall.platform.windows.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A user's attention, as Windows tells it,")
class UserBusyTest {
    @ParameterizedTest(name = "{2}")
    @DisplayName("is taken by")
    @CsvSource({
        "1, false, not a locked screen",
        "2, true, a full-screen program",
        "3, true, a game",
        "4, true, a presentation",
        "5, false, not an ordinary desktop",
        "6, true, quiet time",
        "7, true, an app in full screen",
        "0, false, not what is not known"
    })
    void isTaken(int state, boolean taken, String what) {
        assertThat(UserBusy.isTaken(state)).as(what).isEqualTo(taken);
    }
}
