/**
 * The sockets by which the processes of this program meet: where they are in the file system, who may connect, and who has. The lines that go
 * through are not looked at. Connecting, and a session's own socket, are plain Java, so that an idle agent loads nothing native.
 */
@NullMarked
package dev.lastcall.platform.linux.socket;

import org.jspecify.annotations.NullMarked;
