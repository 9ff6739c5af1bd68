/** Who has files open: programs of this computer, as the Restart Manager knows them, and users of other computers through shares. */
@NullMarked
package dev.lastcall.platform.windows.files;

import org.jspecify.annotations.NullMarked;
