package dev.lastcall.computer;

/** The disk under a person's home, small and of its own, so that it can be full or broken without anything else being so. */
record HomeDisk(TestComputer computer, String user) {
    private static final String SIZE = "400m";

    /** Before the person signs in. */
    static HomeDisk attach(TestComputer computer, String user) {
        var disk = new HomeDisk(computer, user);
        computer.inside("mount", "-t", "tmpfs", "-o", "mode=0755,size=" + SIZE, "home-of-" + user, disk.home())
                .ok();
        computer.inside("cp", "-rT", "/etc/skel", disk.home()).ok();
        computer.inside("chown", "-R", user + ":", disk.home()).ok();
        return disk;
    }

    void fills() {
        computer.inside("dd", "if=/dev/zero", "of=" + home() + "/.filler", "bs=4k");
    }

    /** Whoever has a file open already may write on, as on a server whose share was just made read-only. */
    void becomesReadOnly() {
        computer.inside("mount", "--bind", home(), home()).ok();
        computer.inside("mount", "-o", "remount,ro,bind", home()).ok();
    }

    /** Works again, and holds nothing of what was there before. */
    void isRepaired() {
        if (computer.inside("findmnt", "--noheadings", home())
                        .out()
                        .strip()
                        .lines()
                        .count()
                > 1) {
            computer.inside("umount", "--lazy", home()).ok();
        }
        computer.inside("find", home(), "-mindepth", "1", "-delete").ok();
        computer.inside("cp", "-rT", "/etc/skel", home()).ok();
        computer.inside("chown", "-R", user + ":", home()).ok();
    }

    private String home() {
        return "/home/" + user;
    }
}
