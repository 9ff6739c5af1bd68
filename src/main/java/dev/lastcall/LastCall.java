package dev.lastcall;

/** Placeholder. */
public final class LastCall {
    private LastCall() {}

    public static void main(String[] args) {
        System.out.println("hi");
    }
}
