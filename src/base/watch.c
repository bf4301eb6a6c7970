/* A recursive watch over inotify, which itself knows one folder at a time.
 *
 * Every folder is a table row with its descriptor and its path. What cannot be followed exactly (a full queue, no
 * memory, a root that was replaced) becomes "this whole root may have changed": the roots' own paths are reported.
 * While a root is away, its parent is watched for its return, since exhibitions are often deployed by renaming a
 * folder. Must not know what the files mean, nor read a clock: time is given. */
#include "base/watch.h"
#include "base/file.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#define QUIET 0.030	   /* no event for so long: the save is over */
#define PATIENCE 0.150 /* whoever never stops writing is read all the same */
#define RETRY 1.0	   /* no memory to report: try again then */

enum { DEPTH_MOST = 16 };
enum { FILE_EVENTS = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE };
enum { GONE_EVENTS = IN_MOVED_FROM | IN_DELETE };
enum { COME_EVENTS = IN_MOVED_TO | IN_CREATE };

struct folder {
	int wd;
	char *path; /* owns */
};

struct root {
	char *path; /* owns */
	int wd;		/* -1 while it is away */
	int parent; /* watched while it is away, else -1 */
};

struct watch {
	int fd;
	struct folder *folders; /* owns */
	struct root *roots;		/* owns */
	char **changes;			/* owns; each path once */
	size_t folder_count, root_count, change_count;
	bool all;			/* report the roots */
	double first, last; /* time of the gathered events; meaningful when something is pending */
	bool pending;
};

struct watch *watch_create(struct error *error)
{
	struct watch *watch = calloc(1, sizeof *watch);
	if (!watch) {
		error_set(error, "cannot watch folders: out of memory");
		return NULL;
	}
	watch->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (watch->fd < 0) {
		error_set(error, "cannot watch folders: %m");
		free(watch);
		return NULL;
	}
	return watch;
}

void watch_destroy(struct watch *watch)
{
	if (!watch)
		return;
	close(watch->fd);
	for (size_t i = 0; i < watch->folder_count; i++)
		free(watch->folders[i].path);
	for (size_t i = 0; i < watch->root_count; i++)
		free(watch->roots[i].path);
	for (size_t i = 0; i < watch->change_count; i++)
		free(watch->changes[i]);
	free(watch->folders);
	free(watch->roots);
	free(watch->changes);
	free(watch);
}

int watch_descriptor(const struct watch *watch)
{
	return watch->fd;
}

/* Room for one more item in an array that grows by powers of two. */
static void *grow(void *items, size_t count, size_t size)
{
	if (count & (count - 1) || (count > 0 && count < 8))
		return items;
	return realloc(items, (count ? count * 2 : 8) * size);
}

static bool is_leftover(const char *name)
{
	size_t length = strlen(name);
	return length == 0 || *name == '.' || name[length - 1] == '~' || strcmp(name, "4913") == 0 ||
		   (length > 4 && strcmp(name + length - 4, ".swp") == 0) || (*name == '#' && name[length - 1] == '#');
}

static bool is_within(const char *path, const char *folder)
{
	size_t length = strlen(folder);
	return strncmp(path, folder, length) == 0 && (path[length] == 0 || path[length] == '/');
}

static void touch(struct watch *watch, double now)
{
	if (!watch->pending)
		watch->first = now;
	watch->pending = true;
	watch->last = now;
}

/* Takes `path`; NULL (no memory for it) and no room become "everything". */
static void report(struct watch *watch, char *path, double now)
{
	touch(watch, now);
	for (size_t i = 0; path && i < watch->change_count; i++) {
		if (strcmp(watch->changes[i], path) == 0) {
			free(path);
			return;
		}
	}
	char **changes = path ? grow(watch->changes, watch->change_count, sizeof *changes) : NULL;
	if (!changes) {
		free(path);
		watch->all = true;
		return;
	}
	watch->changes = changes;
	watch->changes[watch->change_count++] = path;
}

static void report_all(struct watch *watch, double now)
{
	touch(watch, now);
	watch->all = true;
}

/* The row of `wd`; takes `path`. The kernel gives one folder one descriptor: a known one has a new name. */
static bool set_folder(struct watch *watch, int wd, char *path)
{
	for (size_t i = 0; i < watch->folder_count; i++) {
		if (watch->folders[i].wd == wd) {
			free(watch->folders[i].path);
			watch->folders[i].path = path;
			return true;
		}
	}
	struct folder *folders = grow(watch->folders, watch->folder_count, sizeof *folders);
	if (!folders) {
		inotify_rm_watch(watch->fd, wd);
		free(path);
		return false;
	}
	watch->folders = folders;
	watch->folders[watch->folder_count++] = (struct folder){ .wd = wd, .path = path };
	return true;
}

static void remove_folder(struct watch *watch, size_t index)
{
	free(watch->folders[index].path);
	watch->folders[index] = watch->folders[--watch->folder_count];
}

static void remove_tree(struct watch *watch, const char *path)
{
	for (size_t i = watch->folder_count; i-- > 0;) {
		if (is_within(watch->folders[i].path, path)) {
			inotify_rm_watch(watch->fd, watch->folders[i].wd);
			remove_folder(watch, i);
		}
	}
}

/* What a walk through new folders needs: `told` reports the files that were there before the watch was. */
struct walk {
	bool told;
	double now;
	int depth;
};

static bool add_tree(struct watch *watch, const char *folder, struct walk walk);

static bool add_entry(struct watch *watch, const char *folder, const struct dirent *entry, struct walk walk)
{
	struct stat status;
	if (is_leftover(entry->d_name))
		return true;
	char *path = path_join(folder, entry->d_name);
	if (!path)
		return false;
	bool ok = true;
	if (lstat(path, &status) == 0 && S_ISDIR(status.st_mode))
		ok = add_tree(watch, path, walk);
	else if (walk.told) {
		report(watch, path, walk.now);
		return true;
	}
	free(path);
	return ok;
}

/* The folder is watched before it is read, so that nothing slips between. One that vanished meanwhile is no failure but
 * at the root. */
static bool add_tree(struct watch *watch, const char *folder, struct walk walk)
{
	enum { MASK = FILE_EVENTS | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR };
	int wd = inotify_add_watch(watch->fd, folder, MASK);
	if (wd < 0)
		return walk.depth > 0 && (errno == ENOENT || errno == ENOTDIR);
	char *path = strdup(folder);
	if (!path || !set_folder(watch, wd, path)) {
		if (!path)
			inotify_rm_watch(watch->fd, wd);
		return false;
	}
	DIR *stream = ++walk.depth <= DEPTH_MOST ? opendir(folder) : NULL;
	if (!stream)
		return walk.depth > DEPTH_MOST || errno == ENOENT;
	bool ok = true;
	for (struct dirent *entry; (entry = readdir(stream));)
		ok = add_entry(watch, folder, entry, walk) && ok;
	closedir(stream);
	return ok;
}

static bool is_watched(const struct watch *watch, int wd)
{
	size_t i = 0;
	while (i < watch->folder_count && watch->folders[i].wd != wd)
		i++;
	return i < watch->folder_count;
}

static int descriptor_of(const struct watch *watch, const char *path)
{
	for (size_t i = 0; i < watch->folder_count; i++)
		if (strcmp(watch->folders[i].path, path) == 0)
			return watch->folders[i].wd;
	return -1;
}

/* Tries to find a root again that was moved away, deleted or replaced. */
static void rejoin(struct watch *watch, struct root *root)
{
	add_tree(watch, root->path, (struct walk){ 0 });
	root->wd = descriptor_of(watch, root->path);
	if (root->wd < 0 || root->parent < 0)
		return;
	if (!is_watched(watch, root->parent)) /* it may lie in another root */
		inotify_rm_watch(watch->fd, root->parent);
	root->parent = -1;
}

/* A root that is not there (yet, or any more): its parent tells when it comes. False: neither is the parent. */
static bool await_root(struct watch *watch, struct root *root)
{
	char *parent = path_folder(root->path);
	if (parent)
		root->parent = inotify_add_watch(watch->fd, parent, COME_EVENTS | IN_ONLYDIR | IN_MASK_ADD);
	free(parent);
	bool waits = root->parent >= 0;
	rejoin(watch, root);
	return waits || root->wd >= 0;
}

bool watch_add_tree(struct watch *watch, const char *folder)
{
	struct root *roots = grow(watch->roots, watch->root_count, sizeof *roots);
	if (!roots)
		return false;
	watch->roots = roots;
	char *path = strdup(folder);
	if (!path)
		return false;
	for (size_t end = strlen(path); end > 1 && path[end - 1] == '/'; end--)
		path[end - 1] = 0;
	struct root root = { .path = path, .wd = -1, .parent = -1 };
	bool ok = add_tree(watch, path, (struct walk){ 0 });
	root.wd = descriptor_of(watch, path);
	if (root.wd < 0 && access(path, F_OK) != 0)
		ok = await_root(watch, &root);
	if (root.wd < 0 && root.parent < 0)
		free(path);
	else
		watch->roots[watch->root_count++] = root;
	return ok;
}

static void lose_root(struct watch *watch, struct root *root, double now)
{
	remove_tree(watch, root->path);
	root->wd = -1;
	report_all(watch, now);
	await_root(watch, root);
}

static void read_folder_event(struct watch *watch, const struct inotify_event *event, char *path, double now)
{
	if (event->mask & GONE_EVENTS) {
		remove_tree(watch, path);
		report(watch, path, now);
		return;
	}
	if (event->mask & COME_EVENTS && !add_tree(watch, path, (struct walk){ .told = true, .now = now, .depth = 1 }))
		report_all(watch, now);
	free(path);
}

static void read_named_event(struct watch *watch, const struct inotify_event *event, double now)
{
	size_t i = 0;
	while (i < watch->folder_count && watch->folders[i].wd != event->wd)
		i++;
	if (i == watch->folder_count || is_leftover(event->name))
		return;
	char *path = path_join(watch->folders[i].path, event->name);
	if (!path)
		report_all(watch, now);
	else if (event->mask & IN_ISDIR)
		read_folder_event(watch, event, path, now);
	else if (event->mask & FILE_EVENTS)
		report(watch, path, now);
	else
		free(path);
}

/* True if the event was about a root as such. */
static bool read_root_event(struct watch *watch, const struct inotify_event *event, double now)
{
	bool mine = false;
	for (size_t i = 0; i < watch->root_count; i++) {
		struct root *root = &watch->roots[i];
		if (root->wd == event->wd && event->mask & (IN_MOVE_SELF | IN_DELETE_SELF | IN_UNMOUNT | IN_IGNORED)) {
			lose_root(watch, root, now);
			mine = true;
		} else if (root->wd < 0 && root->parent == event->wd && event->len &&
				   strcmp(event->name, path_name(root->path)) == 0) {
			rejoin(watch, root);
			report_all(watch, now);
		}
	}
	return mine;
}

static void read_event(struct watch *watch, const struct inotify_event *event, double now)
{
	if (event->mask & IN_Q_OVERFLOW) {
		/* Folders may have come and gone unseen: every root is walked again. */
		report_all(watch, now);
		for (size_t i = 0; i < watch->root_count; i++)
			rejoin(watch, &watch->roots[i]);
		return;
	}
	if (read_root_event(watch, event, now))
		return;
	if (event->len) {
		read_named_event(watch, event, now);
		return;
	}
	for (size_t i = 0; event->mask & IN_IGNORED && i < watch->folder_count; i++) {
		if (watch->folders[i].wd == event->wd) {
			remove_folder(watch, i);
			return;
		}
	}
}

void watch_read(struct watch *watch, double now)
{
	char buffer[16 * 1024] __attribute__((aligned(__alignof__(struct inotify_event))));
	ssize_t length;
	while ((length = read(watch->fd, buffer, sizeof buffer)) > 0 || (length < 0 && errno == EINTR)) {
		for (ssize_t at = 0; at < length;) {
			const struct inotify_event *event = (const struct inotify_event *)(buffer + at);
			read_event(watch, event, now);
			at += (ssize_t)(sizeof *event + event->len);
		}
	}
}

double watch_due(const struct watch *watch)
{
	if (!watch->pending)
		return -1;
	double quiet = watch->last + QUIET, patience = watch->first + PATIENCE;
	return quiet < patience ? quiet : patience;
}

/* The gathered paths and, if everything may have changed, the roots'. */
static char **list(const struct watch *watch, size_t *count)
{
	*count = watch->change_count;
	char **paths = calloc(watch->change_count + watch->root_count + 1, sizeof *paths);
	if (!paths)
		return NULL;
	for (size_t i = 0; watch->all && i < watch->root_count; i++) {
		char *path = strdup(watch->roots[i].path);
		if (!path) {
			while (*count > watch->change_count)
				free(paths[--*count]);
			free(paths);
			return NULL;
		}
		paths[(*count)++] = path;
	}
	if (watch->change_count)
		memcpy(paths, watch->changes, watch->change_count * sizeof *paths);
	return paths;
}

char **watch_take(struct watch *watch, size_t *count)
{
	*count = 0;
	if (!watch->pending)
		return NULL;
	char **paths = list(watch, count);
	if (!paths) {
		*count = 0;
		watch->first = watch->last += RETRY;
		return NULL;
	}
	free(watch->changes);
	watch->changes = NULL;
	watch->change_count = 0;
	watch->all = false;
	watch->pending = false;
	return paths;
}
