package dev.lastcall.request;

/** What a request wants done; the text is stable on the wire and in {@code --json}. */
public enum Action {
    SIGN_OUT("sign-out");

    private final String text;

    Action(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
