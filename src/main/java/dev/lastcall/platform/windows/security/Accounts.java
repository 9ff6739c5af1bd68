package dev.lastcall.platform.windows.security;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.windows.win32.Advapi32;
import java.util.Optional;

/** The names of accounts; a domain may have to be asked, so that it can take a while. */
public final class Accounts {
    private static final int LONGEST = 257;

    private Accounts() {}

    /** Its user name, without the domain; empty where there is no such account. */
    public static Optional<String> nameOf(Sid sid) {
        return name(sid).map(Name::user);
    }

    /** Its name with the domain, as Java tells whose a file is; empty where there is no such account. */
    public static Optional<String> wholeNameOf(Sid sid) {
        return name(sid).map(name -> name.domain().isEmpty() ? name.user() : name.domain() + '\\' + name.user());
    }

    private record Name(String domain, String user) {}

    private static Optional<Name> name(Sid sid) {
        char[] name = new char[LONGEST];
        char[] domain = new char[LONGEST];
        byte[] bytes = sid.bytes();
        try (var there = new Memory(bytes.length)) {
            there.write(0, bytes, 0, bytes.length);
            boolean found = Advapi32.INSTANCE.LookupAccountSid(
                    null,
                    there,
                    name,
                    new IntByReference(LONGEST),
                    domain,
                    new IntByReference(LONGEST),
                    new IntByReference());
            return found ? Optional.of(new Name(Native.toString(domain), Native.toString(name))) : Optional.empty();
        }
    }

    /** The one of this name, such as {@code DOMAIN\\alice}; empty where there is none. */
    public static Optional<Sid> named(String name) {
        try (var sid = new Memory(Sid.LONGEST)) {
            boolean found = Advapi32.INSTANCE.LookupAccountName(
                    null,
                    name,
                    sid,
                    new IntByReference(Sid.LONGEST),
                    new char[LONGEST],
                    new IntByReference(LONGEST),
                    new IntByReference());
            return found ? Optional.of(Sid.at(sid)) : Optional.empty();
        }
    }
}
