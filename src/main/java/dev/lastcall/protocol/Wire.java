package dev.lastcall.protocol;

/** Turns messages into lines and back. */
public final class Wire {
    private Wire() {}

    /** One line, without its end. Throws if it would be longer than the other side accepts. */
    public static String write(Message message) throws ProtocolException {
        if (message instanceof FromAgent.Looked looked) {
            return ByHeart.looked(looked);
        }
        return ByHeart.isGreeting(message) ? ByHeart.AGENTS_HELLO : JsonLines.write(message);
    }

    public static Message read(String line) throws ProtocolException {
        return switch (line) {
            case ByHeart.HOSTS_HELLO -> ByHeart.hostsHello();
            case ByHeart.NO_COUNTDOWN -> new ToAgent.NoCountdown();
            case ByHeart.LOOK -> new ToAgent.Look();
            default -> JsonLines.read(line);
        };
    }
}
