/**
 * Windows, behind the platform's interfaces: what joins the packages below, where things are on such a computer, and whether all that is needed is
 * there. Each of those packages is for one thing that Windows has, by the words of that thing; they form no cycle, and none of them uses this one.
 * No policy is decided here, and nothing but the program's entry names this package.
 */
@NullMarked
package dev.lastcall.platform.windows;

import org.jspecify.annotations.NullMarked;
