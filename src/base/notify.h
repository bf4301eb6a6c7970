/* Tells systemd that lantern is ready, alive, stopping (sd_notify; nothing at all without NOTIFY_SOCKET or without
 * libsystemd at build time), and whoever updates it that it does what it is for. */
#ifndef LANTERN_BASE_NOTIFY_H
#define LANTERN_BASE_NOTIFY_H
#include <stdbool.h>

bool notify_wanted(void); /* is there somebody who listens? */
void notify_ready(const char *status);
/* The start goes on, and may take `seconds` from now. */
void notify_starting(double seconds);
void notify_alive(void);
void notify_stopping(void);
/* Writes the file "shown" into the folder that systemd made for the unit (RuntimeDirectory=, told as
 * RUNTIME_DIRECTORY): this lantern and this exhibition are good. Nothing without such a folder. */
void notify_shown(void);
void notify_begin(void);	  /* takes that word of an earlier start away */
double notify_interval(void); /* seconds between two notify_alive calls that the watchdog asks for; 0 = no watchdog */

#endif
