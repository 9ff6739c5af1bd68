package dev.lastcall.computer;

/** The host as systemd sees it. */
record HostService(TestComputer computer) {
    String pid() {
        return computer.inside("systemctl", "show", "--property=MainPID", "--value", "lastcall-host")
                .ok();
    }

    /** As a crash or the kernel's memory killer would: nothing is written, nothing is said. */
    void kill() {
        computer.inside("systemctl", "kill", "--signal=KILL", "lastcall-host").ok();
    }

    void untilBackAfter(String pid) {
        computer.until("the host is started again", () -> !pid().equals(pid) && !pid().equals("0"));
        computer.until("the host answers", this::answers);
    }

    boolean answers() {
        return computer.lastcall("status").exit() == 0;
    }
}
