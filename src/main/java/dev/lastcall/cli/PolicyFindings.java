package dev.lastcall.cli;

import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Policy;
import dev.lastcall.request.PlainText;
import java.util.Comparator;
import java.util.List;

/** Which settings the administrator's file cannot change on this computer. */
final class PolicyFindings {
    private PolicyFindings() {}

    static List<Finding> of(Platform platform) {
        try {
            return of(platform.policy());
        } catch (PlatformException e) {
            return List.of(new Finding(
                    Verdict.BAD,
                    "policy",
                    Problems.sentence(e),
                    "Without it the host does not start: see its permissions."));
        }
    }

    private static List<Finding> of(Policy policy) {
        return policy.settings().entrySet().stream()
                .map(setting -> new Finding(
                        Verdict.GOOD,
                        "setting " + PlainText.clean(setting.getKey()),
                        "\"" + PlainText.clean(setting.getValue()) + "\", fixed by policy (" + policy.place() + ")",
                        ""))
                .sorted(Comparator.comparing(Finding::subject))
                .toList();
    }
}
