package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import java.awt.MenuItem;
import java.awt.PopupMenu;

/** The answers in the tray's menu; signing out comes last, away from the others. */
final class TrayMenu {
    private final Answers answers;
    private final Wording words;
    private final Runnable open;

    TrayMenu(Answers answers, Wording words, Runnable open) {
        this.answers = answers;
        this.words = words;
        this.open = open;
    }

    PopupMenu of(PromptView view) {
        PopupMenu menu = new PopupMenu();
        item(menu, words.text("menu.open"), open);
        if (view.phase() == Phase.HELD) {
            item(menu, words.of(view, "answer.again"), answers::saveAgain);
        }
        if (view.phase() == Phase.ASKED || view.phase() == Phase.POSTPONED) {
            view.postponeChoices()
                    .forEach(length -> item(
                            menu, words.text("answer.postpone", words.length(length)), () -> answers.postpone(length)));
            menu.addSeparator();
            item(menu, words.of(view, "answer.now"), answers::signOutNow);
        }
        return menu;
    }

    private static void item(PopupMenu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.addActionListener(event -> action.run());
        menu.add(item);
    }
}
