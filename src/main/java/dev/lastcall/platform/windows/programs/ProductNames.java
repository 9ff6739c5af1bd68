package dev.lastcall.platform.windows.programs;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.Version;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What users call the programs: what their files say of themselves, by <a href="https://learn.microsoft.com/en-us/windows/win32/menurc/versioninfo-resource">VERSIONINFO</a>. */
final class ProductNames {
    private static final Kernel32 KERNEL32 = Kernel32.INSTANCE;
    private static final Version VERSION = Version.INSTANCE;
    private static final int LONGEST = 1024;
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The name of a process's program; failing that, this one. */
    String name(long pid, String otherwise) {
        return file(pid)
                .map(file -> known.computeIfAbsent(file, f -> description(f).orElse(otherwise)))
                .orElse(otherwise);
    }

    private static Optional<String> file(long pid) {
        int right = Kernel32.PROCESS_QUERY_LIMITED_INFORMATION;
        try (Handle process = Handle.of(KERNEL32.OpenProcess(right, false, (int) pid), "Looking at process " + pid)) {
            char[] name = new char[LONGEST];
            var size = new IntByReference(name.length);
            return KERNEL32.QueryFullProcessImageName(process.value(), 0, name, size)
                    ? Optional.of(new String(name, 0, size.getValue()))
                    : Optional.empty();
        } catch (WindowsException e) {
            return Optional.empty(); // gone, or not ours to look at
        }
    }

    private static Optional<String> description(String file) {
        int size = VERSION.GetFileVersionInfoSize(file, new IntByReference());
        if (size <= 0 || size > MOST_BYTES) {
            return Optional.empty();
        }
        try (var data = new Memory(size)) {
            return VERSION.GetFileVersionInfo(file, 0, size, data) ? description(data) : Optional.empty();
        }
    }

    /** In the first language that the file has; its number stands in the key as two times four digits. */
    private static Optional<String> description(Memory data) {
        return value(data, "\\VarFileInfo\\Translation")
                .map(translation -> "%04x%04x".formatted(translation.getShort(0), translation.getShort(2)))
                .flatMap(language -> value(data, "\\StringFileInfo\\" + language + "\\FileDescription"))
                .map(text -> text.getWideString(0).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Pointer> value(Memory data, String what) {
        var value = new PointerByReference();
        var length = new IntByReference();
        boolean there = VERSION.VerQueryValue(data, what, value, length) && length.getValue() > 0;
        return there ? Optional.of(value.getValue()) : Optional.empty();
    }
}
