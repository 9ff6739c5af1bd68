package dev.lastcall.platform.windows.admission;

import dev.lastcall.platform.PlatformException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * <a href="https://learn.microsoft.com/en-us/windows/win32/termserv/win32-terminalservicesetting">Win32_TerminalServiceSetting</a>, through the
 * PowerShell that every Windows has, with scripts that nobody's words become a part of. A turn takes a second or two.
 */
public final class TerminalServiceSetting implements DrainMode.Setting {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SETTING =
            "Get-CimInstance -Namespace root/cimv2/TerminalServices -ClassName Win32_TerminalServiceSetting -ErrorAction Stop";
    private static final String APPLICATION_SERVER = "1";

    private final Path powerShell;

    private TerminalServiceSetting(Path powerShell) {
        this.powerShell = powerShell;
    }

    /** Of this computer; the folder is that of Windows. */
    public static TerminalServiceSetting in(Path windows) {
        return new TerminalServiceSetting(windows.resolve("System32\\WindowsPowerShell\\v1.0\\powershell.exe"));
    }

    @Override
    public boolean isSessionHost() throws PlatformException {
        return run("(" + SETTING + ").TerminalServerMode").equals(APPLICATION_SERVER);
    }

    @Override
    public int mode() throws PlatformException {
        String mode = run("(" + SETTING + ").SessionBrokerDrainMode");
        try {
            return Integer.parseInt(mode);
        } catch (NumberFormatException e) {
            throw new PlatformException("Windows does not tell whether it takes new connections, but: " + mode, e);
        }
    }

    @Override
    public void change(int mode) throws PlatformException {
        run(SETTING + " | Set-CimInstance -Property @{SessionBrokerDrainMode=[uint32]" + mode + "} -ErrorAction Stop");
    }

    private String run(String script) throws PlatformException {
        var command = List.of(powerShell.toString(), "-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new PlatformException("PowerShell does not answer");
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.exitValue() != 0) {
                throw new PlatformException("The terminal server's setting cannot be had: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new PlatformException("PowerShell cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("The terminal server's setting was not waited for", e);
        }
    }
}
