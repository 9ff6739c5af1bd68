package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.windows.uiautomation.UiElement;

/**
 * The window in which elements are looked at.
 *
 * @param window where menus open, which not all toolkits count as being in their bar
 */
record Scene(UiElement window, Typing typing, Limit limit) {}
