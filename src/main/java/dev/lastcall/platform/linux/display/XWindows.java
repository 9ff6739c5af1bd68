package dev.lastcall.platform.linux.display;

import dev.lastcall.platform.Programs.Window;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The programs' windows and their titles, by the <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>. */
final class XWindows {
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;
    private static final int OLD_TITLE = 39;
    private static final int CLASS = 67;
    private static final int VALUE = 32;
    /** In words of four bytes. */
    private static final int LONGEST_TEXT = 128;

    private static final int MOST_WINDOWS = 1000;

    private final XConnection x;
    private final int title;

    XWindows(XConnection x) throws IOException {
        this.x = x;
        this.title = atom("_NET_WM_NAME");
    }

    List<Window> list() throws IOException {
        ByteBuffer ids = property(x.root(), atom("_NET_CLIENT_LIST"), MOST_WINDOWS);
        var windows = new ArrayList<Window>();
        while (ids.remaining() >= Integer.BYTES) {
            windows.add(window(ids.getInt()));
        }
        return windows;
    }

    /** The program calls itself by two texts that each end with a zero; the second is the class. */
    private Window window(int id) throws IOException {
        String[] names = text(id, CLASS).split("\0", -1);
        String now = text(id, title);
        return new Window(names.length > 1 ? names[1] : "", now.isEmpty() ? text(id, OLD_TITLE) : now);
    }

    private String text(int window, int property) throws IOException {
        return StandardCharsets.UTF_8
                .decode(property(window, property, LONGEST_TEXT))
                .toString();
    }

    private int atom(String name) throws IOException {
        ByteBuffer answer = x.ask(XConnection.naming(INTERN_ATOM, 0, name));
        return answer.capacity() < VALUE ? 0 : answer.getInt(8);
    }

    /** The bytes of a property of whatever type; none where the window has just gone. */
    private ByteBuffer property(int window, int name, int words) throws IOException {
        ByteBuffer answer = x.ask(XConnection.request(GET_PROPERTY, 0, 20)
                .putInt(window)
                .putInt(name)
                .putInt(0)
                .putInt(0)
                .putInt(words));
        if (answer.capacity() < VALUE) {
            return answer;
        }
        int bytes = Math.clamp((long) answer.getInt(16) * (answer.get(1) / 8), 0, answer.capacity() - VALUE);
        return answer.slice(VALUE, bytes).order(answer.order());
    }
}
