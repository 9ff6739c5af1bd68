package dev.lastcall.protocol;

/** The outline of a line: exactly one object, of little depth. The parser recurses into what it passes over, and stops at the object's end. */
final class Outline {
    /** No message of ours goes deeper than four; the rest is for later versions. */
    private static final int DEEPEST = 16;

    private final String line;
    private int depth;
    private boolean quoted;

    private Outline(String line) {
        this.line = line;
    }

    static void check(String line) throws ProtocolException {
        if (!line.startsWith("{") || new Outline(line).end() != line.length() - 1) {
            throw new ProtocolException("A line is not one object");
        }
    }

    /** Where the object ends, or would end; {@code -1} if it does not. */
    private int end() throws ProtocolException {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && step(c) == 0) {
                return at;
            }
        }
        return -1;
    }

    private int step(char c) throws ProtocolException {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth > DEEPEST) {
            throw new ProtocolException("A message goes deeper than " + DEEPEST);
        }
        return depth;
    }
}
