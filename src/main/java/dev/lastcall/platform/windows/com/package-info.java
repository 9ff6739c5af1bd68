/**
 * Objects of COM: their methods by number, their texts and values, and the threads that call them. What the objects are for is known elsewhere;
 * no library is loaded before the first of them is asked for.
 */
@NullMarked
package dev.lastcall.platform.windows.com;

import org.jspecify.annotations.NullMarked;
