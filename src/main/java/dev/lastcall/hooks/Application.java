package dev.lastcall.hooks;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One application that runs in this session and can be saved, because it has a hook or has registered. */
public interface Application {
    /** What people see. */
    String name();

    /** Whether somebody who writes this means it. */
    boolean isCalled(String asked);

    /** Runs its save step; never throws for what the application does. */
    HookResult save();

    /** Whether its result tells all there is to tell of its windows. */
    default boolean speaksForAllWindows(HookResult result) {
        return result.isTold();
    }

    /** Whether nobody wants to hear of it until it has done something. */
    default boolean isQuiet() {
        return false;
    }

    /** Runs its close step; empty where there is none. */
    Optional<HookResult> close();

    /** Whether a close would do more than ask its windows. */
    boolean hasCloseStep();

    /** Names of its programs, as processes and windows have them. */
    Set<String> programs();

    /** Its processes, for the time when nothing else helps. */
    List<ProcessHandle> processes(Closing closing) throws PlatformException;

    /** Whether anything of it is still there. */
    boolean isLeft(Programs running) throws PlatformException;
}
