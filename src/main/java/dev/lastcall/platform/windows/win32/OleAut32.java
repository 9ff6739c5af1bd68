package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of oleaut32.dll: the memory of texts and values that objects of COM take and give. */
public interface OleAut32 extends StdCallLibrary {
    OleAut32 INSTANCE = Native.load("oleaut32", OleAut32.class, W32APIOptions.UNICODE_OPTIONS);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/oleauto/nf-oleauto-sysallocstringlen">SysAllocStringLen</a>. */
    @Nullable
    Pointer SysAllocStringLen(char[] text, int length);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/oleauto/nf-oleauto-sysfreestring">SysFreeString</a>. */
    void SysFreeString(@Nullable Pointer text);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/oleauto/nf-oleauto-variantclear">VariantClear</a>. */
    int VariantClear(Pointer value);
}
