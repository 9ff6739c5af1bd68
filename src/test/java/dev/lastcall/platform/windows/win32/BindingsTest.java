package dev.lastcall.platform.windows.win32;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.NativeLibrary;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("windows")
@DisplayName("Our calls of Windows")
class BindingsTest {
    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("kernel32", Kernel32.class),
                Arguments.of("advapi32", Advapi32.class),
                Arguments.of("wtsapi32", Wtsapi32.class),
                Arguments.of("userenv", Userenv.class),
                Arguments.of("rstrtmgr", RstrtMgr.class),
                Arguments.of("netapi32", Netapi32.class),
                Arguments.of("ole32", Ole32.class),
                Arguments.of("oleaut32", OleAut32.class));
    }

    @ParameterizedTest(name = "are all in {0}")
    @MethodSource("libraries")
    void resolved(String name, Class<?> calls) {
        var library = NativeLibrary.getInstance(name);

        assertThat(Arrays.stream(calls.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(call -> !has(library, call) && !has(library, call + "W")))
                .isEmpty();
    }

    private static boolean has(NativeLibrary library, String call) {
        try {
            return library.getFunction(call) != null;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }
}
