package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.Views;
import dev.lastcall.ui.Contrast;
import dev.lastcall.ui.Theme;
import java.awt.Component;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The cells of the console's table")
class ConsoleContrastTest {
    private static final double ENOUGH = 4.5;

    @ParameterizedTest(name = "{0}")
    @DisplayName("can be read, also where much use warms them and where they are selected")
    @EnumSource
    void readable(Theme theme) throws Exception {
        List<String> tooFaint = new ArrayList<>();

        EventQueue.invokeAndWait(() -> {
            theme.install(Map.of());
            SessionsTable table = ((ConsolePanel) Pages.page("sessions", Locale.ENGLISH))
                    .sessions()
                    .table();
            table.setRowSelectionInterval(1, 2);
            for (int row = 0; row < table.getRowCount(); row++) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                    double contrast = Contrast.between(cell.getForeground(), cell.getBackground());
                    if (contrast < ENOUGH) {
                        tooFaint.add(Views.people().get(row).user() + " " + column + ": " + contrast);
                    }
                }
            }
        });

        assertThat(tooFaint).isEmpty();
    }
}
