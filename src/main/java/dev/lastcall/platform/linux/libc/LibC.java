package dev.lastcall.platform.linux.libc;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** The C library's calls that Java has no words for; numbers are those of Linux, see the manual page of each. */
public interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class);

    int AF_UNIX = 1;
    int SOCK_STREAM = 1;
    int SOCK_DGRAM = 2;
    int SOCK_CLOEXEC = 0x80000;
    int SHUT_RDWR = 2;
    int MSG_DONTWAIT = 0x40;
    int MSG_NOSIGNAL = 0x4000;
    int SOL_SOCKET = 1;
    int SO_PEERCRED = 17;
    int SO_PEERGROUPS = 59;
    short POLLIN = 1;
    short POLLOUT = 4;
    int O_WRONLY = 1;
    int O_NOCTTY = 0x100;
    int O_NONBLOCK = 0x800;
    int O_NOFOLLOW = 0x20000;
    int O_CLOEXEC = 0x80000;
    long TIOCGWINSZ = 0x5413;

    /** <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>. */
    int socket(int domain, int type, int protocol) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/bind.2.html">bind(2)</a>, the address as <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a> has it. */
    int bind(int fd, byte[] address, int length) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/listen.2.html">listen(2)</a>. */
    int listen(int fd, int backlog) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept4(2)</a>. */
    int accept4(int fd, Pointer address, Pointer length, int flags) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>. */
    int poll(byte[] entries, long count, int milliseconds) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/recv.2.html">recv(2)</a>. */
    long recv(int fd, byte[] buffer, long length, int flags) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/send.2.html">send(2)</a>. */
    long send(int fd, byte[] buffer, long length, int flags) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/send.2.html">sendto(2)</a>. */
    long sendto(int fd, byte[] buffer, long length, int flags, byte[] address, int addressLength)
            throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>, the options in <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a>. */
    int getsockopt(int fd, int level, int option, byte[] value, IntByReference length) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>. */
    int shutdown(int fd, int how) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/close.2.html">close(2)</a>. */
    int close(int fd) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/fchmod.2.html">fchmod(2)</a>. */
    int fchmod(int fd, int mode) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>, without creating. */
    int open(String path, int flags) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</a>. */
    long write(int fd, byte[] bytes, long length) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>, here for <a href="https://man7.org/linux/man-pages/man2/TIOCGWINSZ.2const.html">TIOCGWINSZ</a>. */
    int ioctl(int fd, long request, byte[] argument) throws LastErrorException;

    /** <a href="https://man7.org/linux/man-pages/man2/geteuid.2.html">geteuid(2)</a>. */
    int geteuid();

    /** <a href="https://man7.org/linux/man-pages/man3/getpwuid_r.3.html">getpwuid_r(3)</a>; returns the error number. */
    int getpwuid_r(int uid, Pointer entry, Pointer texts, long size, PointerByReference found);

    /** <a href="https://man7.org/linux/man-pages/man3/getgrnam_r.3.html">getgrnam_r(3)</a>; returns the error number. */
    int getgrnam_r(String name, Pointer entry, Pointer texts, long size, PointerByReference found);

    /** <a href="https://man7.org/linux/man-pages/man3/getgrouplist.3.html">getgrouplist(3)</a>; -1 if there is not room enough. */
    int getgrouplist(String user, int group, int[] groups, IntByReference count);
}
