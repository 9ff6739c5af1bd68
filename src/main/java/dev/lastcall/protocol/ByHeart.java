package dev.lastcall.protocol;

/**
 * The lines that pass between the host and an agent of which nothing is wanted but how it stands, known without JSON: in most sessions, most of
 * the time, no other line passes, and what reads JSON is larger than all the rest of an idle agent.
 */
final class ByHeart {
    static final String AGENTS_HELLO = "{\"type\":\"hello\",\"protocol\":1,\"role\":\"AGENT\"}";
    static final String HOSTS_HELLO = "{\"type\":\"hello\",\"protocol\":1,\"role\":\"HOST\"}";
    static final String NO_COUNTDOWN = "{\"type\":\"no-countdown\"}";

    static final String LOOK = "{\"type\":\"look\"}";

    private static final int VERSION = 1;

    private ByHeart() {}

    static boolean isGreeting(Message message) {
        return message instanceof Message.Hello hello
                && hello.protocol() == VERSION
                && hello.role() == Message.Role.AGENT;
    }

    static String looked(FromAgent.Looked said) {
        String idle =
                said.idleSeconds().map(seconds -> ",\"idleSeconds\":" + seconds).orElse("");
        return "{\"type\":\"looked\"" + idle + ",\"unsaved\":" + said.unsaved() + "}";
    }

    static Message hostsHello() {
        return new Message.Hello(VERSION, Message.Role.HOST);
    }
}
