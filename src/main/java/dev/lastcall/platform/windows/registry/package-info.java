/** What an organisation's group policy has written into the registry. Settings of our own never go there. */
@NullMarked
package dev.lastcall.platform.windows.registry;

import org.jspecify.annotations.NullMarked;
