package dev.lastcall.rules;

/** A session that a rule asks, and why. */
public record Hit(Occupant occupant, String why) {}
