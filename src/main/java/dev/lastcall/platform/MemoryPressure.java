package dev.lastcall.platform;

import java.util.OptionalDouble;

/** How short memory is. */
public interface MemoryPressure {
    /** For how much of the last minute some program waited for memory, in percent; empty where the system does not tell. */
    OptionalDouble lastMinute();
}
