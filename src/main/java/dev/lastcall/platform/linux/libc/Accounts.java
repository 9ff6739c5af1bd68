package dev.lastcall.platform.linux.libc;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.linux.ErrNo;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The system's users and groups, from wherever the system keeps them (files, LDAP, …); may therefore take a while. */
public final class Accounts {
    private static final int FIRST_SIZE = 4 * 1024;
    private static final int LAST_SIZE = 1024 * 1024;
    /** More than either {@code struct passwd} or {@code struct group} takes. */
    private static final int ENTRY_SIZE = 8 * Native.POINTER_SIZE;

    /** Where {@code struct passwd} has it, after two texts and two numbers of 32 bits. */
    private static final long REMARK = 2L * Native.POINTER_SIZE + 2L * Integer.BYTES;

    private Accounts() {}

    /**
     * A user.
     *
     * @param group the number of the main one
     */
    record User(String name, int group) {}

    static Optional<User> of(int uid) {
        return look(
                (entry, texts, found) -> LibC.INSTANCE.getpwuid_r(uid, entry, texts, texts.size(), found),
                user -> new User(
                        user.getPointer(0).getString(0), user.getInt(2L * Native.POINTER_SIZE + Integer.BYTES)));
    }

    /** The account's name. */
    public static Optional<String> nameOf(int uid) {
        return of(uid).map(User::name);
    }

    /** What people call the account's user: by custom the first part of the entry's remark, before a comma. */
    public static Optional<String> fullNameOf(int uid) {
        return look(
                        (entry, texts, found) -> LibC.INSTANCE.getpwuid_r(uid, entry, texts, texts.size(), found),
                        user -> remark(user))
                .map(remark -> remark.split(",", 2)[0].strip())
                .filter(name -> !name.isEmpty());
    }

    private static String remark(Pointer user) {
        Pointer text = user.getPointer(REMARK);
        return text == null ? "" : text.getString(0, "UTF-8");
    }

    /** The group's number, as it is at this moment. */
    public static OptionalInt groupOf(String name) {
        return look(
                        (entry, texts, found) -> LibC.INSTANCE.getgrnam_r(name, entry, texts, texts.size(), found),
                        group -> group.getInt(2L * Native.POINTER_SIZE))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static <T> Optional<T> look(Question question, Function<Pointer, T> answer) {
        for (int size = FIRST_SIZE; size <= LAST_SIZE; size *= 4) {
            try (var entry = new Memory(ENTRY_SIZE);
                    var texts = new Memory(size)) {
                var found = new PointerByReference();
                int error = question.ask(entry, texts, found);
                if (error != ErrNo.ERANGE) {
                    return Optional.ofNullable(found.getValue()).map(answer);
                }
            }
        }
        return Optional.empty();
    }

    private interface Question {
        int ask(Memory entry, Memory texts, PointerByReference found);
    }
}
