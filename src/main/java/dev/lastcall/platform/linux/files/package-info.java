/**
 * Who has files open: programs of this computer by what the kernel tells of them, and other computers by what Samba and the NFS server tell.
 * Reading apart from asking, so that recorded text and made-up folders serve as well as a computer.
 */
@NullMarked
package dev.lastcall.platform.linux.files;

import org.jspecify.annotations.NullMarked;
