package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** Where a host serves one user only: nobody's sign-in is its business. */
public final class NoAdmission implements Admission {
    @Override
    public void turnAway(String notice, Set<String> returning) throws PlatformException {
        throw new PlatformException("This host serves one user and cannot keep anybody out");
    }

    @Override
    public void letIn() {}

    @Override
    public Ways ways() {
        return new Ways(List.of(), List.of());
    }
}
