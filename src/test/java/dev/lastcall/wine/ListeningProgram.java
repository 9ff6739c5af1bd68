package dev.lastcall.wine;

import dev.lastcall.platform.SessionEnd;
import dev.lastcall.platform.windows.desktop.WindowsDesktop;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.testing.Await;
import java.io.IOException;
import javax.swing.JFrame;

/** Like an agent with a prompt on the screen: tells what it hears of the end of its session, until its input ends. */
final class ListeningProgram {
    private ListeningProgram() {}

    /**
     * Listens.
     *
     * @param arguments {@code saving} to say that something is being saved, until a line comes
     */
    public static void main(String... arguments) throws IOException {
        SessionEnd end = new WindowsDesktop().sessionEnd();
        end.follow(() -> System.out.println("the session ends"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("told to stop")));
        new JFrame("A prompt").setVisible(true);
        SessionEnd.Delay delay = end.delay("Saving your work");
        if (arguments.length == 0) {
            delay.close();
        }
        Await.until("the window is there", () -> User32.INSTANCE.FindWindow("LastCall1", null) != null);
        System.out.println("listening");
        for (int next = System.in.read(); next >= 0; next = System.in.read()) {
            delay.close();
            System.out.println("alive");
        }
    }
}
