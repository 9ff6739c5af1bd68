package dev.lastcall.wine;

import dev.lastcall.platform.windows.WindowsPlatform;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/** What nobody should send to a host's pipe, from a process of its own, until it is ended. */
final class Mischief {
    private static final int HOARDED = 300;
    private static final long PAUSE = 20_000_000;

    private Mischief() {}

    /** Arguments: the home whose host to bother, and how. */
    public static void main(String[] args) {
        String pipe = WindowsPlatform.under(Path.of(args[0])).places().channel().toString();
        switch (args[1]) {
            case "flood" -> forEver(pipe, "x".repeat(100_000));
            case "halves" -> forEver(pipe, "{\"type\":\"hel");
            case "hoard" -> hoard(pipe);
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private static void forEver(String pipe, String text) {
        for (int i = 0; ; i++) {
            try (var connection = new RandomAccessFile(pipe, "rw")) {
                connection.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE); // refused, or ended by the host: as it should be
            }
            if (i == 10) {
                System.out.println("begun");
            }
        }
    }

    private static void hoard(String pipe) {
        var connections = new ArrayList<RandomAccessFile>();
        while (true) {
            try {
                connections.add(new RandomAccessFile(pipe, "rw"));
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE);
            }
            if (connections.size() == HOARDED) {
                System.out.println("begun");
                LockSupport.park();
            }
        }
    }
}
