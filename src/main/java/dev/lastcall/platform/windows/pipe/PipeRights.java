package dev.lastcall.platform.windows.pipe;

import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import java.io.IOException;

/**
 * Who may connect to a pipe, whose it must be to be believed, and who may ask others to sign out through it. To connect is to read and write,
 * but never to make another instance of the pipe: whoever could do that would be taken for the host.
 *
 * @param sddl for the side that listens
 * @param owner of the pipe
 */
record PipeRights(String sddl, Sid owner, boolean ownersAreAdministrators) {
    /** Read and write data, read attributes and rights; and wait. */
    static final int CONNECT = 0x00120083;

    /** The system's own pipe: administrators and whoever sits at this computer, or came by Remote Desktop, may connect. */
    static PipeRights forEverybody() {
        String may = "0x" + Integer.toHexString(CONNECT);
        return new PipeRights("O:SYG:SYD:P(A;;GA;;;SY)(A;;%s;;;BA)(A;;%s;;;IU)".formatted(may, may), Sid.SYSTEM, false);
    }

    /** A pipe that nobody else may connect to, and whose owner is its administrator. */
    static PipeRights forOwner(Sid owner) {
        return new PipeRights("O:%1$sD:P(A;;GA;;;%1$s)(A;;GA;;;SY)".formatted(owner.text()), owner, true);
    }

    boolean isAdministrator(Token client) throws IOException {
        return (ownersAreAdministrators && client.account().equals(owner)) || client.isAdministrator();
    }
}
