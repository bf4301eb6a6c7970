/* Tells systemd that lantern is ready, alive, stopping (sd_notify; nothing at all without NOTIFY_SOCKET or without
 * libsystemd at build time). */
#ifndef LANTERN_BASE_NOTIFY_H
#define LANTERN_BASE_NOTIFY_H

void notify_ready(const char *status);
void notify_alive(void);
void notify_stopping(void);
double notify_interval(void); /* seconds between two notify_alive calls that the watchdog asks for; 0 = no watchdog */

#endif
