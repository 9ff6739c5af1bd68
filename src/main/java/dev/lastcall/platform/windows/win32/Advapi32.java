package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of advapi32.dll. */
public interface Advapi32 extends StdCallLibrary {
    Advapi32 INSTANCE = Native.load("advapi32", Advapi32.class, W32APIOptions.UNICODE_OPTIONS);

    int TOKEN_QUERY = 0x8;

    /** Of TOKEN_INFORMATION_CLASS. */
    int TOKEN_USER = 1;

    int TOKEN_GROUPS = 2;
    int TOKEN_SESSION_ID = 12;

    int SDDL_REVISION_1 = 1;

    /** Of SE_OBJECT_TYPE. */
    int SE_FILE_OBJECT = 1;

    int SE_KERNEL_OBJECT = 6;

    int OWNER_SECURITY_INFORMATION = 1;

    /** The part of the registry that is this user's. */
    Pointer HKEY_CURRENT_USER = Pointer.createConstant(0xFFFFFFFF80000001L);

    /** Of RegGetValue. */
    int RRF_RT_REG_DWORD = 0x10;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocesstoken">OpenProcessToken</a>. */
    boolean OpenProcessToken(Pointer process, int access, PointerByReference token);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-openthreadtoken">OpenThreadToken</a>. */
    boolean OpenThreadToken(Pointer thread, int access, boolean asProcess, PointerByReference token);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/securitybaseapi/nf-securitybaseapi-gettokeninformation">GetTokenInformation</a>. */
    boolean GetTokenInformation(Pointer token, int kind, @Nullable Pointer told, int size, IntByReference needed);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-lookupaccountsidw">LookupAccountSidW</a>. */
    boolean LookupAccountSid(
            @Nullable String computer,
            Pointer sid,
            char[] name,
            IntByReference nameSize,
            char[] domain,
            IntByReference domainSize,
            IntByReference kind);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/namedpipeapi/nf-namedpipeapi-impersonatenamedpipeclient">ImpersonateNamedPipeClient</a>. */
    boolean ImpersonateNamedPipeClient(Pointer pipe);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/securitybaseapi/nf-securitybaseapi-reverttoself">RevertToSelf</a>. */
    boolean RevertToSelf();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/sddl/nf-sddl-convertstringsecuritydescriptortosecuritydescriptorw">ConvertStringSecurityDescriptorToSecurityDescriptorW</a>. */
    boolean ConvertStringSecurityDescriptorToSecurityDescriptor(
            String text, int revision, PointerByReference descriptor, @Nullable IntByReference size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/aclapi/nf-aclapi-getsecurityinfo">GetSecurityInfo</a>; its error, or 0. */
    int GetSecurityInfo(
            Pointer handle,
            int kind,
            int wanted,
            @Nullable PointerByReference owner,
            @Nullable PointerByReference group,
            @Nullable PointerByReference rights,
            @Nullable PointerByReference audit,
            PointerByReference descriptor);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-lookupaccountnamew">LookupAccountNameW</a>. */
    boolean LookupAccountName(
            @Nullable String computer,
            String account,
            Pointer sid,
            IntByReference sidSize,
            char[] domain,
            IntByReference domainSize,
            IntByReference kind);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/nc-winsvc-lpservice_main_functionw">ServiceMain</a>. */
    interface ServiceMain extends StdCallCallback {
        void called(int count, Pointer arguments);
    }

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/nc-winsvc-lphandler_function_ex">HandlerEx</a>; 0 where the control is taken. */
    interface ServiceHandler extends StdCallCallback {
        int called(int control, int event, @Nullable Pointer about, @Nullable Pointer context);
    }

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/nf-winsvc-startservicectrldispatcherw">StartServiceCtrlDispatcherW</a>; returns when the service has ended. */
    boolean StartServiceCtrlDispatcher(Pointer table);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/nf-winsvc-registerservicectrlhandlerexw">RegisterServiceCtrlHandlerExW</a>. */
    @Nullable
    Pointer RegisterServiceCtrlHandlerEx(String service, ServiceHandler handler, @Nullable Pointer context);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winsvc/nf-winsvc-setservicestatus">SetServiceStatus</a>. */
    boolean SetServiceStatus(Pointer handle, Pointer status);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-registereventsourcew">RegisterEventSourceW</a>. */
    @Nullable
    Pointer RegisterEventSource(@Nullable String computer, String source);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-reporteventw">ReportEventW</a>. */
    boolean ReportEvent(
            Pointer log,
            short type,
            short category,
            int event,
            @Nullable Pointer account,
            short texts,
            int dataSize,
            String[] text,
            @Nullable Pointer data);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessasuserw">CreateProcessAsUserW</a>. */
    boolean CreateProcessAsUser(
            Pointer token,
            String program,
            char[] line,
            @Nullable Pointer processRights,
            @Nullable Pointer threadRights,
            boolean inherited,
            int flags,
            Pointer environment,
            @Nullable String folder,
            Pointer startup,
            Pointer started);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winreg/nf-winreg-reggetvaluew">RegGetValueW</a>. */
    int RegGetValue(
            Pointer root,
            String key,
            String name,
            int flags,
            @Nullable Pointer type,
            Pointer value,
            IntByReference size);
}
