package dev.lastcall.agent;

/** Where the user of one session is asked. */
public record Surfaces(Prompt prompt, Tray tray, Notices notices) {
    /** A prompt where there is nothing else. */
    public static Surfaces without(Prompt prompt) {
        return new Surfaces(prompt, new NoTray(), new NoNotices());
    }

    /** Neither: nobody can be asked here. */
    static Surfaces none() {
        return without(new NoPrompt());
    }

    private record NoPrompt() implements Prompt {
        @Override
        public void show(PromptView view) {}

        @Override
        public void open() {}

        @Override
        public void hide() {}
    }

    private record NoTray() implements Tray {
        @Override
        public void show(PromptView view) {}

        @Override
        public void remove() {}
    }

    private record NoNotices() implements Notices {
        @Override
        public void show(PromptView view) {}

        @Override
        public void withdraw() {}
    }
}
