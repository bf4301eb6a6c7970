/* Files in two folders. Must not know what is in them. */
#include "base/keeper.h"
#include "base/file.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

enum { MOST = 16384 };

static const char *folder(const char *variable)
{
	const char *name = getenv(variable);
	return name && *name ? name : NULL;
}

bool keeper_is_there(void)
{
	return folder("LANTERN_KIOSK") != NULL;
}

static char *path_of(const char *name)
{
	return keeper_is_there() ? path_join(folder("LANTERN_KIOSK"), name) : NULL;
}

bool keeper_has(const char *name)
{
	char *path = path_of(name);
	bool there = path && file_exists(path);
	free(path);
	return there;
}

char *keeper_read(const char *name)
{
	size_t length;
	struct error error;
	char *path = path_of(name);
	char *text = path && file_exists(path) ? file_read(path, MOST, &length, &error) : NULL;
	free(path);
	return text;
}

bool keeper_ask(const char *about, const char *word)
{
	char name[64], line[64];
	struct error error;
	const char *own = folder("RUNTIME_DIRECTORY");
	if (!keeper_is_there() || !own)
		return false;
	snprintf(name, sizeof name, "ask-%s", about);
	snprintf(line, sizeof line, "%s\n", word);
	char *path = path_join(own, name);
	bool good = path && file_write(path, line, strlen(line), &error);
	free(path);
	return good;
}

int keeper_watch(void)
{
	const char *watched = folder("LANTERN_KIOSK");
	int watch = watched ? inotify_init1(IN_NONBLOCK | IN_CLOEXEC) : -1;
	if (watch >= 0 && inotify_add_watch(watch, watched, IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE | IN_ATTRIB) < 0) {
		close(watch);
		return -1;
	}
	return watch;
}

bool keeper_stirred(int watch)
{
	char events[4096];
	bool any = false;
	while (watch >= 0 && read(watch, events, sizeof events) > 0)
		any = true;
	return any;
}
