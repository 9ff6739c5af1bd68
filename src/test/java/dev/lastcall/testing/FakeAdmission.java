package dev.lastcall.testing;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.PlatformException;
import java.util.List;
import java.util.Set;

/** The door of a computer, as it was left last. */
public final class FakeAdmission implements Admission {
    private String notice = "";
    private Set<String> returning = Set.of();
    private Ways ways = new Ways(List.of("sshd", "login"), List.of());
    private boolean broken;

    /** Nothing can be changed any more. */
    public void broken() {
        broken = true;
    }

    public void ways(Ways now) {
        ways = now;
    }

    /** What is told to whoever is turned away; empty where nobody is. */
    public String notice() {
        return notice;
    }

    public Set<String> returning() {
        return returning;
    }

    @Override
    public void turnAway(String text, Set<String> names) throws PlatformException {
        mustWork();
        notice = text;
        returning = Set.copyOf(names);
    }

    @Override
    public void letIn() throws PlatformException {
        mustWork();
        notice = "";
        returning = Set.of();
    }

    @Override
    public Ways ways() {
        return ways;
    }

    private void mustWork() throws PlatformException {
        if (broken) {
            throw new PlatformException("The door is stuck");
        }
    }
}
