/* One write() a line, so that lines of two threads never mix.
 *
 * The journal's prefix is given only when stderr itself is the journal's stream (systemd names it by device and inode):
 * a service that redirects stderr into a file wants plain lines there. A reader that does not read (a stopped journal,
 * a full pipe) costs lines and not the show. Must not fail, allocate, wait long or change errno. */
#include "base/log.h"
#include "base/echo.h"
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { LINE_SIZE = 2048 /* less than PIPE_BUF */, WAIT_MS = 20 };

enum log_level log_threshold = LOG_LEVEL_NOTICE;

static bool is_journal(void)
{
	const char *stream = getenv("JOURNAL_STREAM");
	struct stat status;
	unsigned long long device, inode;
	return stream && sscanf(stream, "%llu:%llu", &device, &inode) == 2 && fstat(STDERR_FILENO, &status) == 0 &&
		   status.st_dev == device && status.st_ino == inode;
}

static const char *level_name(enum log_level level)
{
	switch (level) {
	case LOG_LEVEL_ERROR:
		return "error: ";
	case LOG_LEVEL_WARNING:
		return "warning: ";
	case LOG_LEVEL_DEBUG:
		return "debug: ";
	case LOG_LEVEL_NOTICE:
	case LOG_LEVEL_INFO:
		break;
	}
	return "";
}

/* Room for what a write() takes in one piece; longer lines do not get here. A short wait, for a reader that is only
 * slow. */
static bool has_room(void)
{
	struct pollfd out = { .fd = STDERR_FILENO, .events = POLLOUT };
	int count = poll(&out, 1, WAIT_MS);
	return count > 0 && out.revents & POLLOUT;
}

static void write_line(const char *line, size_t length)
{
	while (length) {
		ssize_t put = write(STDERR_FILENO, line, length);
		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return;
		line += put;
		length -= (size_t)put;
	}
}

/* False: the line was said lately. Else what is to be added to it. */
static bool is_wanted(const char *line, char more[48])
{
	static struct echo echo;
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	struct timespec at;
	unsigned times = 0;
	more[0] = 0;
	if (isatty(STDERR_FILENO))
		return true;
	clock_gettime(CLOCK_MONOTONIC, &at);
	pthread_mutex_lock(&lock);
	bool wanted = echo_says(&echo, line, (double)at.tv_sec, &times);
	pthread_mutex_unlock(&lock);
	if (times > 0)
		snprintf(more, 48, " (and %u times since it was said)", times);
	return wanted;
}

void log_line(enum log_level level, const char *format, ...)
{
	if (level > log_threshold)
		return;
	int kept = errno;
	char line[LINE_SIZE], more[48];
	int start = is_journal() ? snprintf(line, sizeof line, "<%d>", (int)level)
							 : snprintf(line, sizeof line, "lantern: %s", level_name(level));
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(line + start, sizeof line - (size_t)start, format, arguments);
	va_end(arguments);
	size_t end = (size_t)(length < 0 ? start : start + length);
	if (end > sizeof line - 1)
		end = sizeof line - 1;
	for (size_t i = (size_t)start; i < end; i++)
		if ((unsigned char)line[i] < 0x20)
			line[i] = ' ';
	line[end] = 0;
	if (is_wanted(line, more) && has_room()) {
		size_t length_of_more = strlen(more);
		if (end > sizeof line - 1 - length_of_more)
			end = sizeof line - 1 - length_of_more;
		memcpy(line + end, more, length_of_more);
		end += length_of_more;
		line[end] = '\n';
		write_line(line, end + 1);
	}
	errno = kept;
}
