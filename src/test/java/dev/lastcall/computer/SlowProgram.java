package dev.lastcall.computer;

/** A program whose hook saves only when it is let. */
record SlowProgram(TestComputer computer, String folder) {
    private static final String HOOK = """
            name    = "Slow"
            running = ["slow-program"]
            save    = ["python3", "${hooks}/slow.py"]
            timeout = "2m"
            """;
    private static final String SAVE = """
            import os, pathlib, pwd, time

            folder = pathlib.Path("/var/tmp/slow-" + pwd.getpwuid(os.getuid()).pw_name)
            (folder / "saving").touch()
            while not (folder / "may-save").exists():
                time.sleep(0.1)
            with open(folder / "saved", "a") as runs:
                runs.write("saved\\n")
            print('{"saved":["slow.txt"]}')
            """;

    static SlowProgram start(TestComputer computer, String user) {
        computer.inside("install", "-d", "/etc/lastcall/hooks.d").ok();
        computer.write("/etc/lastcall/hooks.d/slow.toml", HOOK);
        computer.write("/etc/lastcall/hooks.d/slow.py", SAVE);
        computer.inside("cp", "--remove-destination", "/bin/sleep", "/usr/local/bin/slow-program")
                .ok();
        String folder = "/var/tmp/slow-" + user;
        computer.inside("install", "-d", "-o", user, folder).ok();
        computer.start(user, "slow-program", "infinity");
        return new SlowProgram(computer, folder);
    }

    void untilSaving() {
        computer.until("the slow program is asked to save", () -> exists("saving"));
    }

    void letSave() {
        computer.write(folder + "/may-save", "");
    }

    /** Twice, as every program is asked. */
    void untilSaved() {
        computer.until(
                "the slow program has saved",
                () -> exists("saved")
                        && computer.read(folder + "/saved").lines().count() >= 2);
    }

    private boolean exists(String file) {
        return computer.inside("test", "-e", folder + "/" + file).exit() == 0;
    }
}
