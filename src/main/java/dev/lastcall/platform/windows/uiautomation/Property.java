package dev.lastcall.platform.windows.uiautomation;

/** What is known of elements, by the numbers of <a href="https://learn.microsoft.com/en-us/windows/win32/winauto/uiauto-automation-element-propids">properties</a>. */
public enum Property {
    /** Numbers that are the same for the same element. */
    RUNTIME_ID(30000),
    CONTROL_TYPE(30003),
    NAME(30005),
    /** The keys that do the same, for people to read. */
    ACCELERATOR_KEY(30006),
    IS_ENABLED(30010),
    CLASS_NAME(30012),
    NATIVE_WINDOW_HANDLE(30020),
    IS_OFFSCREEN(30022),
    IS_EXPAND_COLLAPSE_AVAILABLE(30028),
    VALUE(30045),
    VALUE_IS_READ_ONLY(30046),
    /** 0 for what is folded. */
    EXPAND_COLLAPSE_STATE(30070),
    WINDOW_IS_MODAL(30077),
    IS_SELECTED(30079),
    /** Since Windows 10 1903. */
    IS_DIALOG(30174);

    private final int number;

    Property(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
