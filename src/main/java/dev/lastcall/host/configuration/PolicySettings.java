package dev.lastcall.host.configuration;

import dev.lastcall.platform.Policy;
import dev.lastcall.request.BadTextException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of a policy, and below them those of a file; where the policy's cannot be used, the file's holds. */
final class PolicySettings implements Settings {
    private final Policy policy;
    private final Settings file;
    private final List<String> problems;

    PolicySettings(Policy policy, Settings file, List<String> problems) {
        this.policy = policy;
        this.file = file;
        this.problems = problems;
    }

    void refuseAllBut(Set<String> known) {
        policy.settings().keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> problem(key, "there is no such key"));
    }

    @Override
    public <T> Optional<T> read(String key, Reading<T> reading) {
        String text = policy.settings().getOrDefault(key, "");
        try {
            return text.isEmpty() ? file.read(key, reading) : Optional.of(reading.read(text));
        } catch (BadTextException e) {
            problem(key, String.valueOf(e.getMessage()));
            return file.read(key, reading);
        }
    }

    private void problem(String key, String what) {
        problems.add(policy.place() + ": " + key + ": " + what);
    }
}
