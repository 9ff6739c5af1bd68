/**
 * What is asked: requests, whom they reach, what they grant, who asks. Values only: no I/O, no threads, no clock, and nothing of ours.
 */
@NullMarked
package dev.lastcall.request;

import org.jspecify.annotations.NullMarked;
