package dev.lastcall.agent;

import java.time.Duration;

/** Takes the user's answers from the user interface's thread to the story's, so that a window never waits. */
record PostedAnswers(Mailbox mailbox) implements Answers {
    @Override
    public void signOutNow() {
        mailbox.post(Story::signOutNow);
    }

    @Override
    public void postpone(Duration length) {
        mailbox.post(story -> story.postpone(length));
    }

    @Override
    public void note(String text) {
        mailbox.post(story -> story.note(text));
    }

    @Override
    public void saveAgain() {
        mailbox.post(Story::saveAgain);
    }

    @Override
    public void shown(String surface) {
        mailbox.post(story -> story.shown(surface));
    }
}
