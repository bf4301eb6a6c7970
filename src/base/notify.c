/* sd_notify, where there is a systemd.
 *
 * Failures are not told: under another init, or in a terminal, there is nobody to notify and nothing is wrong. The
 * watchdog is fed at half its period, as systemd asks. Must not know what "alive" means; the show decides that. */
#include "base/notify.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* "": there is no such folder. */
static void find_shown(char path[512])
{
	const char *folder = getenv("RUNTIME_DIRECTORY");
	if (!folder || snprintf(path, 512, "%s/shown", folder) >= 512)
		path[0] = 0;
}

void notify_shown(void)
{
	char path[512];
	find_shown(path);
	FILE *file = path[0] ? fopen(path, "we") : NULL;
	if (file)
		fclose(file);
}

void notify_begin(void)
{
	char path[512];
	find_shown(path);
	if (path[0])
		unlink(path);
}

#if defined HAVE_LIBSYSTEMD

#include <stdint.h>
#include <systemd/sd-daemon.h>

void notify_ready(const char *status)
{
	static const char ready[] = "READY=1\nSTATUS=";
	char message[512];
	int start = snprintf(message, sizeof message, "%s", ready);
	snprintf(message + start, sizeof message - (size_t)start, "%s", status ? status : "");
	/* A line break would begin another assignment. */
	for (char *at = message + start; *at; at++)
		if ((unsigned char)*at < 0x20)
			*at = ' ';
	sd_notify(0, message);
}

bool notify_wanted(void)
{
	const char *path = getenv("NOTIFY_SOCKET");
	return path && *path;
}

void notify_starting(double seconds)
{
	sd_notifyf(0, "EXTEND_TIMEOUT_USEC=%.0f\nSTATUS=nothing of the exhibition can be shown yet", seconds * 1e6);
}

void notify_alive(void)
{
	sd_notify(0, "WATCHDOG=1");
}

void notify_stopping(void)
{
	sd_notify(0, "STOPPING=1");
}

double notify_interval(void)
{
	uint64_t microseconds;
	return sd_watchdog_enabled(0, &microseconds) > 0 ? (double)microseconds / 2e6 : 0;
}

#else

void notify_ready(const char *status)
{
	(void)status;
}

bool notify_wanted(void)
{
	return false;
}

void notify_starting(double seconds)
{
	(void)seconds;
}

void notify_alive(void)
{
}

void notify_stopping(void)
{
}

double notify_interval(void)
{
	return 0;
}

#endif
