package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.Groups;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.security.Accounts;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.util.Optional;

/** The groups that somebody signed in with, those of a domain and those of groups in groups included. Of who has no session nothing is known. */
public final class SessionGroups implements Groups {
    private final WtsSessions sessions;

    public SessionGroups(WtsSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean has(String group, String account) {
        Optional<Sid> wanted = Accounts.named(group);
        return wanted.isPresent()
                && session(account).filter(id -> has(wanted.get(), id)).isPresent();
    }

    private Optional<Integer> session(String account) {
        try {
            return sessions.list().stream()
                    .filter(session -> session.account().equals(account))
                    .map((Session session) -> Integer.valueOf(session.key().id()))
                    .findFirst();
        } catch (PlatformException e) {
            return Optional.empty();
        }
    }

    private static boolean has(Sid group, int session) {
        try (Token user = UserToken.of(session)) {
            return user.belongsTo(group);
        } catch (WindowsException e) {
            return false;
        }
    }
}
