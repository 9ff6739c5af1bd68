package dev.lastcall.platform.windows.files;

import com.sun.jna.Memory;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Holder;
import dev.lastcall.platform.windows.win32.RstrtMgr;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the <a href="https://learn.microsoft.com/en-us/windows/win32/rstmgr/about-restart-manager">Restart Manager</a> knows: made for installers, it
 * tells which programs have files in use. Nothing is ever shut down through it.
 */
final class RestartManager {
    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/restartmanager/ns-restartmanager-rm_process_info">RM_PROCESS_INFO</a>. */
    static final int PROGRAM_SIZE = 668;

    static final int NAME = 12;
    static final int NAME_LENGTH = 256;
    static final int TYPE = 652;
    static final int SESSION = 660;

    private static final int KEY_LENGTH = 33;
    private static final int SERVICE = 3;
    private static final int CRITICAL = 1000;
    private static final int ERROR_MORE_DATA = 234;
    private static final int TRIES = 5;

    private RestartManager() {}

    /** The programs that have any of these open; what exactly is not told, only that it is of what was asked for. */
    static List<Holder> holding(List<Path> files, Path asked) throws WindowsException {
        if (files.isEmpty()) {
            return List.of();
        }
        var session = new IntByReference();
        check(RstrtMgr.INSTANCE.RmStartSession(session, 0, new char[KEY_LENGTH]));
        try {
            String[] paths = files.stream().map(Path::toString).toArray(String[]::new);
            check(RstrtMgr.INSTANCE.RmRegisterResources(session.getValue(), paths.length, paths, 0, null, 0, null));
            return parsed(list(session.getValue()), asked.toString());
        } finally {
            RstrtMgr.INSTANCE.RmEndSession(session.getValue());
        }
    }

    /** Programs in their bytes. Those of services, and of the session of services, are the system's. */
    static List<Holder> parsed(byte[] programs, String path) {
        var holders = new ArrayList<Holder>();
        for (int at = 0; at + PROGRAM_SIZE <= programs.length; at += PROGRAM_SIZE) {
            var row = ByteBuffer.wrap(programs, at, PROGRAM_SIZE).slice().order(ByteOrder.LITTLE_ENDIAN);
            holders.add(holder(row, text(programs, at + NAME), path));
        }
        return holders;
    }

    private static Holder holder(ByteBuffer row, String name, String path) {
        int session = row.getInt(SESSION);
        int type = row.getInt(TYPE);
        return session <= 0 || type == SERVICE || type == CRITICAL
                ? new Holder.OfSystem(name, path)
                : new Holder.InSession(Integer.toString(session), name, path);
    }

    /** Programs come and go while the list is made. */
    private static byte[] list(int session) throws WindowsException {
        int room = 0;
        for (int i = 0; i < TRIES; i++) {
            var needed = new IntByReference();
            var count = new IntByReference(room);
            try (var programs = new Memory((long) Math.max(room, 1) * PROGRAM_SIZE)) {
                int error = RstrtMgr.INSTANCE.RmGetList(
                        session, needed, count, room == 0 ? null : programs, new IntByReference());
                if (error == 0) {
                    return room == 0 ? new byte[0] : programs.getByteArray(0, count.getValue() * PROGRAM_SIZE);
                }
                check(error == ERROR_MORE_DATA ? 0 : error);
            }
            room = needed.getValue() + 2;
        }
        throw new WindowsException("Asking who has a file open", ERROR_MORE_DATA);
    }

    private static String text(byte[] bytes, int start) {
        String text = new String(bytes, start, NAME_LENGTH * Character.BYTES, StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void check(int error) throws WindowsException {
        if (error != 0) {
            throw new WindowsException("Asking who has a file open", error);
        }
    }
}
