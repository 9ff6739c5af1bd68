package dev.lastcall.host.configuration;

import dev.lastcall.platform.Policy;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Grace;
import dev.lastcall.rules.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;

/**
 * What the administrator decided, from {@code lastcall.toml}.
 *
 * @param grace what a request grants that does not say
 * @param windowTitles whether the titles of unsaved windows are told to the requester, not only to the session's user
 * @param quietLimit how long a prompt may be held back from a user who is in the middle of something
 * @param confirmOver how many sessions may be asked at once from a terminal without a person confirming it
 * @param rules the standing rules, in the file's order
 * @param problems one sentence for each line of the file, and each setting of a policy, that could not be used; what is below it holds, and a rule with one is left out
 */
public record Configuration(
        Fairness fairness,
        Grace grace,
        boolean windowTitles,
        Duration quietLimit,
        int confirmOver,
        List<Rule> rules,
        List<String> problems) {
    public static final Configuration DEFAULT = new Configuration(
            Fairness.DEFAULT,
            new Grace(3, Duration.ofMinutes(15), Optional.empty()),
            false,
            Duration.ofMinutes(10),
            5,
            List.of(),
            List.of());

    public Configuration {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Reads the text of a file, above which the policy stands; {@code file} is only for the problems' sentences. */
    public static Configuration parse(String text, String file, Policy policy) {
        return new ConfigurationFile(Toml.parse(text), file, policy).read();
    }
}
