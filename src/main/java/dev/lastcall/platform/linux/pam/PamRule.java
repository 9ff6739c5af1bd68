package dev.lastcall.platform.linux.pam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of a service's configuration, see <a href="https://man7.org/linux/man-pages/man5/pam.d.5.html">pam.d(5)</a>. */
record PamRule(String type, String control, String module, List<String> arguments) {
    /** The control may be a list in brackets, with blanks in it. */
    private static final Pattern LINE = Pattern.compile("-?(\\w+)\\s+(\\[[^\\]]*]|\\S+)\\s+(\\S+)\\s*(.*)");

    /** The rules of a file in their order; what is none is passed over. */
    static List<PamRule> parse(String text) {
        var rules = new ArrayList<PamRule>();
        for (String line : text.replace("\\\n", " ").lines().toList()) {
            parseLine(line.replaceFirst("#.*", "").strip()).ifPresent(rules::add);
        }
        return rules;
    }

    /** Whether it takes in the rules of another file: Debian's way, of whatever type, or that of the library. */
    boolean includes() {
        return control.equals("include") || control.equals("substack");
    }

    boolean is(String wanted) {
        return module.equals(wanted) || module.endsWith("/" + wanted);
    }

    private static Optional<PamRule> parseLine(String line) {
        if (line.startsWith("@include")) {
            String file = line.substring("@include".length()).strip();
            return file.isEmpty() ? Optional.empty() : Optional.of(new PamRule("", "include", file, List.of()));
        }
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(4).strip();
        List<String> arguments = rest.isEmpty() ? List.of() : Arrays.asList(rest.split("\\s+"));
        return Optional.of(
                new PamRule(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), matcher.group(3), arguments));
    }
}
