/* A trigger is written into one small file, which then speaks. Must not know what is done about it. */
#include "base/pressure.h"
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Microseconds in which somebody waited, of so many: a plain user may ask for windows of two seconds. */
static const char trigger[] = "some 200000 2000000";

int pressure_open(const char *root)
{
	char path[512];
	struct stat status;
	const char *unit = getenv("MEMORY_PRESSURE_WATCH");
	bool named = unit && *unit == '/';
	if (snprintf(path, sizeof path, "%s%s", root, named ? unit : "/proc/pressure/memory") >= (int)sizeof path)
		return -1;
	/* systemd may name other things than a file: /dev/null says that nothing is to be watched. */
	if (stat(path, &status) != 0 || !S_ISREG(status.st_mode))
		return -1;
	int file = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	if (file >= 0 && write(file, trigger, sizeof trigger) != (ssize_t)sizeof trigger) {
		close(file);
		return -1;
	}
	return file;
}
