package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Tray;

/** No tray, wanted or had. */
final class NoTray implements Tray {
    @Override
    public void show(PromptView view) {}

    @Override
    public void remove() {}
}
