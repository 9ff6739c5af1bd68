package dev.lastcall.platform.windows.uiautomation;

/** What can be done with elements, by the numbers and interfaces of <a href="https://learn.microsoft.com/en-us/windows/win32/winauto/uiauto-controlpattern-ids">control patterns</a>. */
enum Pattern {
    INVOKE(10000, "fb377fbe-8ea6-46d5-9c73-6499642d3059"),
    VALUE(10002, "a94cd8b1-0844-4cd6-9d2d-640537ab39e9"),
    EXPAND_COLLAPSE(10005, "619be086-1f4e-4ee4-bafa-210128738730"),
    SELECTION_ITEM(10010, "a8efa66a-0fda-421a-9194-38021f3578ea"),
    TEXT(10014, "32eba289-3583-42c9-9c59-3b6d9a1e9b6a"),
    LEGACY_ACCESSIBLE(10018, "828055ad-355b-4435-86d5-3b51c14a9b1b");

    private final int number;
    private final String id;

    Pattern(int number, String id) {
        this.number = number;
        this.id = id;
    }

    int number() {
        return number;
    }

    /** Of its interface. */
    String id() {
        return id;
    }
}
