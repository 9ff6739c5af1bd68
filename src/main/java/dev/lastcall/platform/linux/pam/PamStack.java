package dev.lastcall.platform.linux.pam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether an account may sign in by a service: the rules for that, those of other files taken in where they stand. */
final class PamStack {
    private static final String ACCOUNT = "account";
    /** Deeper than any configuration that works. */
    private static final int DEEPEST = 16;

    private final Function<String, Optional<String>> files;

    /** @param files the text of a service's, or a common, file by its name; empty where there is none */
    PamStack(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** Whether the service turns people away by this file; our rules begin with the list of services that they are for. */
    boolean heeds(String service, String file) {
        List<PamRule> rules = account(service, 0);
        boolean looks = rules.stream()
                .anyMatch(rule -> rule.is("pam_nologin.so") && rule.arguments().contains("file=" + file));
        return looks
                && rules.stream()
                        .filter(rule -> rule.is("pam_succeed_if.so"))
                        .flatMap(rule -> services(rule).stream())
                        .findFirst()
                        .filter(services -> services.contains(service))
                        .isPresent();
    }

    private List<PamRule> account(String name, int depth) {
        var rules = new ArrayList<PamRule>();
        for (PamRule rule : PamRule.parse(files.apply(name).orElse(""))) {
            boolean ours = rule.type().isEmpty() || rule.type().equals(ACCOUNT);
            if (ours && rule.includes() && depth < DEEPEST) {
                rules.addAll(account(rule.module(), depth + 1));
            } else if (ours) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The services after the words {@code service in}. */
    private static Optional<List<String>> services(PamRule rule) {
        int at = rule.arguments().indexOf("service");
        boolean list = at >= 0
                && at + 2 < rule.arguments().size()
                && rule.arguments().get(at + 1).equals("in");
        return list ? Optional.of(Arrays.asList(rule.arguments().get(at + 2).split(":"))) : Optional.empty();
    }
}
