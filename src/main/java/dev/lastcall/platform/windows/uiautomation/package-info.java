/**
 * What programs show of themselves by <a href="https://learn.microsoft.com/en-us/windows/win32/winauto/entry-uiauto-win32">UI Automation</a>: their elements,
 * what is known of them, and what can be done with them. What an element is good for is not decided here.
 */
@NullMarked
package dev.lastcall.platform.windows.uiautomation;

import org.jspecify.annotations.NullMarked;
