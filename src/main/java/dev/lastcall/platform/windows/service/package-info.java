/**
 * The host as a service of Windows: what the service control manager is told and says, the event log, and the agents that a service has to start,
 * since nothing else would in every session.
 */
@NullMarked
package dev.lastcall.platform.windows.service;

import org.jspecify.annotations.NullMarked;
