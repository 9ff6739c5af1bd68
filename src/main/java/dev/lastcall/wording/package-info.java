/**
 * The words for people, in their language: the texts, their plurals, clocks and lengths of time. What is said is decided elsewhere; the
 * host and the hooks speak English, and what they say in fixed sentences is known here and told in the user's language.
 */
@NullMarked
package dev.lastcall.wording;

import org.jspecify.annotations.NullMarked;
