package dev.lastcall.platform;

/** How much text a terminal shows at once. */
public record ScreenSize(int columns, int rows) {}
