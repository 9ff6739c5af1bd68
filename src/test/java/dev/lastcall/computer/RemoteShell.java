package dev.lastcall.computer;

/** Somebody signs in from elsewhere, with a real ssh; what the client shows is kept until the next sign-in of the same name. */
record RemoteShell(TestComputer computer, String user) {
    /** Lets sshd take the tests' users, who have no passwords. */
    static void serve(TestComputer computer) {
        computer.write("/etc/ssh/sshd_config.d/tests.conf", "PermitEmptyPasswords yes\n");
        computer.inside("systemctl", "start", "ssh").ok();
    }

    static RemoteShell of(TestComputer computer, String user) {
        var shell = new RemoteShell(computer, user);
        computer.inside("tmux", "kill-session", "-t", "=" + shell.name());
        computer.inside("tmux", "new-session", "-d", "-s", shell.name(), "-x", "100", "-y", "30")
                .ok();
        computer.inside("tmux", "send-keys", "-t", shell.target(), shell.client(), "Enter")
                .ok();
        return shell;
    }

    /** The same, once it is let in. */
    static RemoteShell signedIn(TestComputer computer, String user) {
        RemoteShell shell = of(computer, user);
        computer.until(user + " is let in", () -> shell.screen().contains(user + "@vm"));
        return shell;
    }

    String screen() {
        return computer.inside("tmux", "capture-pane", "-p", "-J", "-S", "-200", "-t", target())
                .out();
    }

    boolean isOver() {
        return screen().contains("ssh ended");
    }

    private String client() {
        return "ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null " + user
                + "@127.0.0.1; echo ssh \"ended\"";
    }

    private String name() {
        return "ssh-" + user;
    }

    private String target() {
        return "=" + name() + ":";
    }
}
