package dev.lastcall.platform.windows.security;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.Closeable;

/** Whose something new is to be, and who may do what with it. */
public final class SecurityDescriptor implements Closeable {
    static final int ATTRIBUTES_SIZE = 24;
    static final int DESCRIPTOR = 8;

    private final Pointer descriptor;
    private final Memory attributes = new Memory(ATTRIBUTES_SIZE);

    private SecurityDescriptor(Pointer descriptor) {
        this.descriptor = descriptor;
        attributes.clear();
        attributes.setInt(0, ATTRIBUTES_SIZE);
        attributes.setPointer(DESCRIPTOR, descriptor);
    }

    /** As the <a href="https://learn.microsoft.com/en-us/windows/win32/secauthz/security-descriptor-string-format">string format</a> writes it. */
    public static SecurityDescriptor of(String sddl) throws WindowsException {
        var descriptor = new PointerByReference();
        boolean success = Advapi32.INSTANCE.ConvertStringSecurityDescriptorToSecurityDescriptor(
                sddl, Advapi32.SDDL_REVISION_1, descriptor, null);
        WindowsException.check(success, "Reading the rights " + sddl);
        return new SecurityDescriptor(descriptor.getValue());
    }

    /** For a call that makes something; its <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtypesbase/ns-wtypesbase-security_attributes">layout</a> has no handle inherited. */
    public Pointer attributes() {
        return attributes;
    }

    @Override
    public void close() {
        attributes.close();
        Kernel32.INSTANCE.LocalFree(descriptor);
    }
}
