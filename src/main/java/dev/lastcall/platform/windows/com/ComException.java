package dev.lastcall.platform.windows.com;

import java.util.Set;

/** A method of a COM object failed; the message says which, and with what. */
public final class ComException extends Exception {
    private static final long serialVersionUID = 1L;
    /** No answer in time, a call rejected, the same with a request to try later, and no right to ask. */
    private static final Set<Integer> SILENCE = Set.of(0x80131505, 0x8001011F, 0x80010001, 0x8001010A, 0x80070005);

    private static final int NOT_SUPPORTED = 0x80040204;

    private final int code;

    /** With an <a href="https://learn.microsoft.com/en-us/windows/win32/seccrypto/common-hresult-values">HRESULT</a>. */
    ComException(String tried, int code) {
        super(tried + " failed with 0x%08X".formatted(code));
        this.code = code;
    }

    /** Whether nothing was learned, rather than that the object is gone or cannot do this. */
    public boolean isSilence() {
        return SILENCE.contains(code);
    }

    /** Of something that an object cannot do. */
    public static ComException impossible(Slot method) {
        return new ComException(method.title(), NOT_SUPPORTED);
    }

    static void check(int code, String tried) throws ComException {
        if (code < 0) {
            throw new ComException(tried, code);
        }
    }
}
