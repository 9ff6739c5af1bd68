package dev.lastcall.hooks;

import java.util.List;

/** The two ways in which an application can be made to save. */
public sealed interface SaveStep {
    /** Whether there is nothing to be told of the application's windows besides this result. */
    boolean speaksForAllWindows(HookResult result);

    /** A command, as an argument list. */
    record Run(List<String> arguments) implements SaveStep {
        public Run {
            arguments = List.copyOf(arguments);
        }

        @Override
        public boolean speaksForAllWindows(HookResult result) {
            return result.isTold();
        }
    }

    /**
     * The application's own Save, found by accessibility.
     *
     * @param overwriting whether it writes over a file that another program has changed since the application opened it
     */
    record OwnSave(boolean overwriting) implements SaveStep {
        /** What a hook's file says. */
        public static final String TEXT = "accessibility";

        /** A window that still calls itself modified has been overlooked. */
        @Override
        public boolean speaksForAllWindows(HookResult result) {
            return result.verdict() == HookResult.Verdict.UNSAVED && result.isTold();
        }
    }
}
