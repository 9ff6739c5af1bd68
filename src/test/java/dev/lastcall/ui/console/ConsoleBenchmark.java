package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.KeepOutView;
import dev.lastcall.console.SessionView;
import dev.lastcall.console.Views;
import dev.lastcall.ui.Theme;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import javax.swing.JPanel;

/** How long the event thread is busy with one update of the table, in which every session has changed, and then with painting it: prints a table. */
final class ConsoleBenchmark {
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 60;

    private final Random chance = new Random(7);

    private ConsoleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("sessions  update median  update worst  painting median  heap");
        for (int sessions : new int[] {10, 100, 500, 2000}) {
            EventQueue.invokeAndWait(() -> new ConsoleBenchmark().measure(sessions));
        }
    }

    private void measure(int count) {
        Theme.LIGHT.install(Map.of());
        var pages = new Pages(Locale.ENGLISH);
        JPanel panel = pages.made("sessions");
        var console = (ConsolePanel) panel;
        var image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        long[] updates = new long[ROUNDS];
        long[] paints = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Board board = board(count);
            long begun = System.nanoTime();
            console.show(board);
            long updated = System.nanoTime();
            Graphics2D g = image.createGraphics();
            panel.print(g);
            g.dispose();
            if (round >= 0) {
                updates[round] = updated - begun;
                paints[round] = System.nanoTime() - updated;
            }
        }
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Arrays.sort(updates);
        Arrays.sort(paints);
        System.out.printf(
                Locale.ROOT,
                "%8d %11.2f ms %10.2f ms %13.2f ms %5d MB%n",
                count,
                updates[ROUNDS / 2] / 1e6,
                updates[ROUNDS - 1] / 1e6,
                paints[ROUNDS / 2] / 1e6,
                heap >> 20);
    }

    private Board board(int count) {
        List<SessionView> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(session(i));
        }
        return new Board(Board.Reach.REACHED, true, false, sessions, List.of(), KeepOutView.NOBODY);
    }

    private SessionView session(int number) {
        return new SessionView(
                new SessionView.Key(Integer.toString(number), Views.NOW.minusSeconds(number)),
                "user" + number,
                "User Number " + number,
                "active",
                "x11",
                Optional.empty(),
                Optional.of(Duration.ofMinutes(chance.nextInt(90))),
                new SessionView.Figures(
                        OptionalInt.of(chance.nextInt(100)),
                        OptionalLong.of(chance.nextInt(1 << 30)),
                        OptionalInt.of(chance.nextInt(80)),
                        OptionalInt.of(chance.nextInt(3))),
                true,
                Optional.empty());
    }
}
