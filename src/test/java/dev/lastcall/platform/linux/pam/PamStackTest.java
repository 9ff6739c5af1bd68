package dev.lastcall.platform.linux.pam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A service's rules for signing in")
class PamStackTest {
    private static final String FILE = "/run/lastcall/keep-out";
    private static final String OURS = """
            account [success=ignore default=4] pam_succeed_if.so quiet service in sshd:login:gdm-password
            account [success=3 default=ignore] pam_succeed_if.so quiet user ingroup lastcall
            account requisite pam_nologin.so file=/run/lastcall/keep-out
            """;

    @Test
    @DisplayName("heed a keep-out where they take in the common rules, as Debian writes it")
    void debian() {
        var stack = stack(Map.of(
                "sshd",
                "# PAM for sshd\n@include common-auth\naccount    required     pam_nologin.so\n@include common-account\n",
                "common-account",
                "account\t[success=1 new_authtok_reqd=done default=ignore]\tpam_unix.so \n" + OURS));

        assertThat(stack.heeds("sshd", FILE)).isTrue();
    }

    @Test
    @DisplayName("heed it where they take them in as Fedora writes it, and by a path")
    void fedora() {
        var stack = stack(Map.of(
                "sshd", "account substack password-auth\n",
                "password-auth", "-account include /etc/pam.d/more\n",
                "/etc/pam.d/more", OURS.replace("pam_nologin.so", "/usr/lib64/security/pam_nologin.so")));

        assertThat(stack.heeds("sshd", FILE)).isTrue();
    }

    @Test
    @DisplayName("do not where only the system's own file is looked for, or ours only when a password is asked")
    void others() {
        var stack = stack(Map.of(
                "sshd", "account required pam_nologin.so\n", "login", OURS.replace("account", "auth"), "xdm", ""));

        assertThat(stack.heeds("sshd", FILE)).isFalse();
        assertThat(stack.heeds("login", FILE)).isFalse();
        assertThat(stack.heeds("xdm", FILE)).isFalse();
        assertThat(stack.heeds("gdm-password", FILE)).isFalse();
    }

    @Test
    @DisplayName("do not where our rules are for other services")
    void notMeant() {
        var stack = stack(Map.of("kiosk", "@include common-account\n", "common-account", OURS));

        assertThat(stack.heeds("kiosk", FILE)).isFalse();
    }

    @Test
    @DisplayName("are read with comments, continued lines, rubbish and files that take in themselves")
    void hostile() {
        var stack = stack(Map.of(
                "sshd",
                "@include\n@include sshd\n[[[\naccount\n@include common-account # as usual\n",
                "common-account",
                "#" + OURS.replace("quiet", "\\\n quiet").replaceFirst("account", "\naccount")));

        assertThat(stack.heeds("sshd", FILE)).isTrue();
    }

    @Test
    @DisplayName("are, in the profile that is installed, for the services that are looked at")
    void profile() throws Exception {
        String profile = Files.readString(Path.of("packaging/linux/pam/lastcall"));
        String rules = profile.substring(profile.indexOf("Account:") + "Account:".length())
                .replace("\t[", "account [")
                .replace("\trequisite", "account requisite");

        for (String service : PamWays.SERVICES) {
            assertThat(stack(Map.of(service, rules)).heeds(service, FILE))
                    .as(service)
                    .isTrue();
        }
    }

    private static PamStack stack(Map<String, String> files) {
        return new PamStack(name -> Optional.ofNullable(files.get(name)));
    }
}
