package dev.lastcall.wine;

import java.awt.Desktop;
import java.io.IOException;
import javax.swing.JFrame;

/** A program that refuses every end of its session, until its input ends. */
final class ObjectingProgram {
    private ObjectingProgram() {}

    public static void main(String... arguments) throws IOException {
        Desktop.getDesktop().disableSuddenTermination();
        new JFrame("Not yet").setVisible(true);
        System.out.println("objecting");
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        System.exit(0);
    }
}
