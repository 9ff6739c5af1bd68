package dev.lastcall.host;

/** Gives requests their ids, no number ever twice. For one thread. */
final class Numbers {
    private int last;

    Numbers(int last) {
        this.last = last;
    }

    /** The id that the next request gets. */
    String next() {
        return "r" + (last + 1);
    }

    void taken() {
        last++;
    }
}
