package dev.lastcall.platform.windows.uiautomation;

import java.util.Arrays;

/** The kinds of elements that are told apart, by the numbers of <a href="https://learn.microsoft.com/en-us/windows/win32/winauto/uiauto-controltype-ids">control types</a>. */
public enum ControlType {
    BUTTON(50000),
    EDIT(50004),
    LIST_ITEM(50007),
    LIST(50008),
    MENU(50009),
    MENU_BAR(50010),
    MENU_ITEM(50011),
    TAB(50018),
    TAB_ITEM(50019),
    TEXT(50020),
    TREE(50023),
    TREE_ITEM(50024),
    DATA_GRID(50028),
    DATA_ITEM(50029),
    DOCUMENT(50030),
    SPLIT_BUTTON(50031),
    WINDOW(50032),
    TABLE(50036),
    TITLE_BAR(50037),
    OTHER(0);

    private final int number;

    ControlType(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ControlType of(int number) {
        return Arrays.stream(values())
                .filter(type -> type.number == number)
                .findFirst()
                .orElse(OTHER);
    }
}
