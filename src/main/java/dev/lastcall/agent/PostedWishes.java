package dev.lastcall.agent;

import dev.lastcall.protocol.FromUser;
import java.util.Optional;

/** Takes the user's wishes from the user interface's thread to the story's. */
record PostedWishes(Mailbox mailbox) implements Wishes {
    @Override
    public void saveNow() {
        mailbox.post(Story::saveNow);
    }

    @Override
    public void leave() {
        mailbox.post(story -> story.wish(new FromUser.Leave(Optional.empty())));
    }

    @Override
    public void showPrompt() {
        mailbox.post(Story::showPrompt);
    }

    @Override
    public void speak(Optional<String> language) {
        mailbox.post(story -> story.speak(language));
    }

    @Override
    public void read(int number, String surface) {
        mailbox.post(story -> story.read(number, surface));
    }

    @Override
    public void closed() {
        mailbox.post(Story::ownWindowClosed);
    }
}
