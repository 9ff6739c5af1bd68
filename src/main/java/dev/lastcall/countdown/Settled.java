package dev.lastcall.countdown;

/**
 * One request that has come to its end while others go on.
 *
 * @param end the countdown as that request saw it last, ended
 */
public record Settled(String requestId, Countdown end) {}
