package dev.lastcall.platform.windows.uiautomation;

import dev.lastcall.platform.windows.com.Slot;

/**
 * What we call of <a href="https://learn.microsoft.com/en-us/windows/win32/api/uiautomationclient/">uiautomationclient.h</a>, with the place in the table of the
 * interface; the first three are those of IUnknown.
 */
enum Method implements Slot {
    ELEMENT_FROM_HANDLE("IUIAutomation", "ElementFromHandleBuildCache", 10),
    CONTROL_VIEW("IUIAutomation", "get_ControlViewCondition", 18),
    CREATE_REQUEST("IUIAutomation", "CreateCacheRequest", 20),
    AUTO_SET_FOCUS("IUIAutomation2", "put_AutoSetFocus", 59),
    CONNECTION_TIMEOUT("IUIAutomation2", "put_ConnectionTimeout", 61),
    TRANSACTION_TIMEOUT("IUIAutomation2", "put_TransactionTimeout", 63),
    ADD_PROPERTY("IUIAutomationCacheRequest", "AddProperty", 3),
    FIND_ALL("IUIAutomationElement", "FindAllBuildCache", 8),
    CURRENT("IUIAutomationElement", "GetCurrentPropertyValue", 10),
    CACHED("IUIAutomationElement", "GetCachedPropertyValue", 12),
    PATTERN("IUIAutomationElement", "GetCurrentPatternAs", 14),
    LENGTH("IUIAutomationElementArray", "get_Length", 3),
    ELEMENT("IUIAutomationElementArray", "GetElement", 4),
    INVOKE("IUIAutomationInvokePattern", "Invoke", 3),
    DEFAULT_ACTION("IUIAutomationLegacyIAccessiblePattern", "DoDefaultAction", 4),
    SET_VALUE("IUIAutomationValuePattern", "SetValue", 3),
    EXPAND("IUIAutomationExpandCollapsePattern", "Expand", 3),
    COLLAPSE("IUIAutomationExpandCollapsePattern", "Collapse", 4),
    SELECT("IUIAutomationSelectionItemPattern", "Select", 3),
    DOCUMENT("IUIAutomationTextPattern", "get_DocumentRange", 7),
    TEXT("IUIAutomationTextRange", "GetText", 12);

    private final String type;
    private final String method;
    private final int place;

    Method(String type, String method, int place) {
        this.type = type;
        this.method = method;
        this.place = place;
    }

    /** The interface that has it. */
    String type() {
        return type;
    }

    String method() {
        return method;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public String title() {
        return type + "::" + method;
    }
}
