package dev.lastcall.platform;

import java.util.Map;

/**
 * What an organisation has fixed for its computers, above the administrator's file.
 *
 * @param place where it stands, for sentences about it
 * @param settings by the keys of {@code lastcall.toml}, each as it would be written there, without the quotation marks
 */
public record Policy(String place, Map<String, String> settings) {
    public static final Policy NONE = new Policy("", Map.of());

    public Policy {
        settings = Map.copyOf(settings);
    }
}
