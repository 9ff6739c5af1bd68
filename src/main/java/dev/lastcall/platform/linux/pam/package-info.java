/**
 * Turning new sign-ins away through PAM: the files its modules read, and whether its configuration makes them read these. No module of ours, and
 * nothing that writes to that configuration.
 */
@NullMarked
package dev.lastcall.platform.linux.pam;

import org.jspecify.annotations.NullMarked;
