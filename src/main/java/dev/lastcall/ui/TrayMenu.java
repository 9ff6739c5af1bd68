package dev.lastcall.ui;

import dev.lastcall.agent.Choice;
import dev.lastcall.agent.Chooser;
import dev.lastcall.agent.PromptView;
import java.awt.MenuItem;
import java.awt.PopupMenu;

/** The answers in the tray's menu; signing out comes last, away from the others. */
final class TrayMenu {
    private final Chooser chooser;
    private final Signs signs;

    TrayMenu(Chooser chooser, Signs signs) {
        this.chooser = chooser;
        this.signs = signs;
    }

    PopupMenu of(PromptView view) {
        PopupMenu menu = new PopupMenu();
        menu.add(item(view, new Choice.Open()));
        for (Choice choice : Choice.answers(view)) {
            if (choice instanceof Choice.SignOutNow) {
                menu.addSeparator();
            }
            menu.add(item(view, choice));
        }
        return menu;
    }

    private MenuItem item(PromptView view, Choice choice) {
        MenuItem item = new MenuItem(signs.label(view, choice));
        item.addActionListener(event -> chooser.choose(view, choice.key()));
        return item;
    }
}
