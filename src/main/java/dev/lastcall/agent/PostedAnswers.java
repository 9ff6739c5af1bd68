package dev.lastcall.agent;

import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes the user's answers from the user interface's thread to the story's, so that a window never waits. */
record PostedAnswers(Mailbox mailbox) implements Answers {
    @Override
    public void signOutNow() {
        say(new FromUser.Now(Optional.empty()));
    }

    @Override
    public void postpone(Duration length) {
        say(new FromUser.Postpone(Optional.empty(), Optional.of(length), Optional.empty(), Optional.empty()));
    }

    @Override
    public void postponeUntil(Instant until) {
        say(new FromUser.Postpone(Optional.empty(), Optional.empty(), Optional.of(until), Optional.empty()));
    }

    @Override
    public void saveNow() {
        mailbox.post(Story::saveNow);
    }

    @Override
    public void stay() {
        say(new FromUser.Stay(Optional.empty()));
    }

    @Override
    public void read(int number, String surface) {
        mailbox.post(story -> story.read(number, surface));
    }

    @Override
    public void note(String text) {
        say(new FromUser.Note(Optional.empty(), text));
    }

    @Override
    public void saveAgain() {
        mailbox.post(Story::saveAgain);
    }

    @Override
    public void shown(String surface) {
        mailbox.post(story -> story.shown(surface));
    }

    private void say(Message answer) {
        mailbox.post(story -> story.answer(answer));
    }
}
