/**
 * What programs show of themselves on the accessibility bus, by AT-SPI: their elements, which can be read and pressed, and a line to each
 * program. Which element is a "Save" is not decided here.
 */
@NullMarked
package dev.lastcall.platform.linux.accessibility;

import org.jspecify.annotations.NullMarked;
