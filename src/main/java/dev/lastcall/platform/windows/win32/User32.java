package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of user32.dll, to look at windows, to have one, and to end the session. */
public interface User32 extends StdCallLibrary {
    User32 INSTANCE = Native.load("user32", User32.class, W32APIOptions.UNICODE_OPTIONS);

    int WM_SETTEXT = 0xC;
    int WM_GETTEXT = 0xD;
    int WM_CLOSE = 0x10;
    int WM_QUERYENDSESSION = 0x11;
    int WM_ENDSESSION = 0x16;
    int WM_COMMAND = 0x111;

    /** Of GetWindow. */
    int GW_OWNER = 4;

    int GW_CHILD = 5;
    int GW_HWNDNEXT = 2;
    Pointer HWND_TOPMOST = Pointer.createConstant(-1L);
    /** SWP_NOSIZE, SWP_NOMOVE, SWP_NOACTIVATE, SWP_NOOWNERZORDER. */
    int SWP_STAY_AND_NOT_ACTIVATE = 0x1 | 0x2 | 0x10 | 0x200;

    /** Of GetWindowLongPtr. */
    int GWL_STYLE = -16;

    int GWL_EXSTYLE = -20;
    long WS_CHILD = 0x40000000L;
    int WS_EX_TOOLWINDOW = 0x80;

    /** Of SendMessageTimeout. */
    int SMTO_ABORTIFHUNG = 0x2;

    int EWX_LOGOFF = 0;
    int SHTDN_REASON_FLAG_PLANNED = 0x80000000;

    /** Called with each message to a window of ours; what it returns depends on the message. */
    interface WindowProcedure extends StdCallCallback {
        long callback(Pointer window, int message, long wParam, long lParam);
    }

    /** Called for each window; goes on for as long as it says so. */
    interface EachWindow extends StdCallCallback {
        boolean callback(Pointer window, @Nullable Pointer data);
    }

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-enumwindows">EnumWindows</a>. */
    boolean EnumWindows(EachWindow each, @Nullable Pointer data);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-enumchildwindows">EnumChildWindows</a>. */
    boolean EnumChildWindows(Pointer window, EachWindow each, @Nullable Pointer data);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-iswindow">IsWindow</a>. */
    boolean IsWindow(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-iswindowvisible">IsWindowVisible</a>. */
    boolean IsWindowVisible(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-iswindowenabled">IsWindowEnabled</a>. */
    boolean IsWindowEnabled(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getwindowtextw">GetWindowTextW</a>. */
    int GetWindowText(Pointer window, char[] text, int size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getclassnamew">GetClassNameW</a>. */
    int GetClassName(Pointer window, char[] name, int size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getwindow">GetWindow</a>. */
    @Nullable
    Pointer GetWindow(Pointer window, int which);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getparent">GetParent</a>. */
    @Nullable
    Pointer GetParent(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getdlgctrlid">GetDlgCtrlID</a>. */
    int GetDlgCtrlID(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getwindowlongptrw">GetWindowLongPtrW</a>. */
    long GetWindowLongPtr(Pointer window, int what);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getwindowthreadprocessid">GetWindowThreadProcessId</a>. */
    int GetWindowThreadProcessId(Pointer window, IntByReference process);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getforegroundwindow">GetForegroundWindow</a>. */
    @Nullable
    Pointer GetForegroundWindow();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getwindowrect">GetWindowRect</a>. */
    boolean GetWindowRect(Pointer window, Pointer rectangle);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-postmessagew">PostMessageW</a>. */
    boolean PostMessage(Pointer window, int message, long wParam, long lParam);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-sendmessagetimeoutw">SendMessageTimeoutW</a>. */
    long SendMessageTimeout(
            Pointer window,
            int message,
            long wParam,
            @Nullable Pointer lParam,
            int flags,
            int milliseconds,
            LongByReference result);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getlastinputinfo">GetLastInputInfo</a>. */
    boolean GetLastInputInfo(Pointer info);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-systemparametersinfow">SystemParametersInfoW</a>. */
    boolean SystemParametersInfo(int what, int number, Pointer value, int change);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-exitwindowsex">ExitWindowsEx</a>. */
    boolean ExitWindowsEx(int what, int reason);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-lockworkstation">LockWorkStation</a>; of the caller's session alone. */
    boolean LockWorkStation();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-shutdownblockreasoncreate">ShutdownBlockReasonCreate</a>. */
    boolean ShutdownBlockReasonCreate(Pointer window, String why);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-shutdownblockreasondestroy">ShutdownBlockReasonDestroy</a>. */
    boolean ShutdownBlockReasonDestroy(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-shutdownblockreasonquery">ShutdownBlockReasonQuery</a>. */
    boolean ShutdownBlockReasonQuery(Pointer window, char @Nullable [] why, IntByReference size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-registerclassexw">RegisterClassExW</a>. */
    short RegisterClassEx(Pointer windowClass);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-createwindowexw">CreateWindowExW</a>. */
    @Nullable
    Pointer CreateWindowEx(
            int more,
            String windowClass,
            String title,
            int style,
            int x,
            int y,
            int width,
            int height,
            @Nullable Pointer parent,
            @Nullable Pointer menu,
            @Nullable Pointer module,
            @Nullable Pointer data);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-destroywindow">DestroyWindow</a>. */
    boolean DestroyWindow(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-defwindowprocw">DefWindowProcW</a>. */
    long DefWindowProc(Pointer window, int message, long wParam, long lParam);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmessagew">GetMessageW</a>. */
    int GetMessage(Pointer message, @Nullable Pointer window, int from, int to);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-dispatchmessagew">DispatchMessageW</a>. */
    long DispatchMessage(Pointer message);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-postquitmessage">PostQuitMessage</a>. */
    void PostQuitMessage(int exit);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-registerwindowmessagew">RegisterWindowMessageW</a>. */
    int RegisterWindowMessage(String name);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-setwindowpos">SetWindowPos</a>. */
    boolean SetWindowPos(Pointer window, Pointer after, int x, int y, int width, int height, int flags);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-findwindoww">FindWindowW</a>. */
    @Nullable
    Pointer FindWindow(String windowClass, @Nullable String title);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getsystemmetrics">GetSystemMetrics</a>. */
    int GetSystemMetrics(int what);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-createiconfromresourceex">CreateIconFromResourceEx</a>. */
    @Nullable
    Pointer CreateIconFromResourceEx(
            Pointer picture, int size, boolean icon, int version, int width, int height, int flags);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-destroyicon">DestroyIcon</a>. */
    boolean DestroyIcon(Pointer icon);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-createpopupmenu">CreatePopupMenu</a>. */
    @Nullable
    Pointer CreatePopupMenu();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-appendmenuw">AppendMenuW</a>. */
    boolean AppendMenu(Pointer menu, int flags, long number, @Nullable String text);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-trackpopupmenu">TrackPopupMenu</a>. */
    int TrackPopupMenu(Pointer menu, int flags, int x, int y, int unused, Pointer window, @Nullable Pointer rectangle);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-destroymenu">DestroyMenu</a>. */
    boolean DestroyMenu(Pointer menu);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-setforegroundwindow">SetForegroundWindow</a>. */
    boolean SetForegroundWindow(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmenu">GetMenu</a>. */
    @Nullable
    Pointer GetMenu(Pointer window);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getsubmenu">GetSubMenu</a>. */
    @Nullable
    Pointer GetSubMenu(Pointer menu, int position);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmenuitemcount">GetMenuItemCount</a>. */
    int GetMenuItemCount(Pointer menu);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmenuitemid">GetMenuItemID</a>. */
    int GetMenuItemID(Pointer menu, int position);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmenustate">GetMenuState</a>. */
    int GetMenuState(Pointer menu, int position, int flags);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/nf-winuser-getmenustringw">GetMenuStringW</a>. */
    int GetMenuString(Pointer menu, int position, char[] text, int size, int flags);
}
