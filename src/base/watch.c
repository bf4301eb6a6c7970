/* Gathers what the kernel tells of what is watched, and looks for itself where it tells nothing.
 *
 * What cannot be followed exactly (a full queue, no memory, a switched link, a folder that came back) becomes "this
 * whole root may have changed": the roots' own paths are reported, and the root's watches are made anew. Must not know
 * what the files mean, nor read a clock: time is given. */
#include "base/watch.h"
#include "base/file.h"
#include "base/watch_tree.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#define QUIET 0.030	   /* no event for so long: the save is over */
#define PATIENCE 0.150 /* a file that is written without a pause is read all the same */
#define RETRY 1.0	   /* no memory to report: try again then */
#define LOOK 1.0	   /* a folder that is away is looked for so often, */
#define LOOK_OVER 5.0  /* and one that the kernel does not watch is looked over */

enum { FILE_EVENTS = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE };
enum { GONE_EVENTS = IN_MOVED_FROM | IN_DELETE };
enum { COME_EVENTS = IN_MOVED_TO | IN_CREATE };
enum { SELF_EVENTS = IN_MOVE_SELF | IN_DELETE_SELF };
enum { NAMES_MOST = 8 }; /* of one folder, by several links */

struct watch *watch_create(struct error *error)
{
	struct watch *watch = calloc(1, sizeof *watch);
	if (!watch) {
		error_set(error, "cannot watch folders: out of memory");
		return NULL;
	}
	watch->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC); /* none to be had: then it looks */
	return watch;
}

void watch_destroy(struct watch *watch)
{
	if (!watch)
		return;
	if (watch->fd >= 0)
		close(watch->fd);
	for (size_t i = 0; i < watch->row_count; i++)
		free(watch->rows[i].path);
	for (size_t i = 0; i < watch->root_count; i++) {
		free(watch->roots[i].path);
		free(watch->roots[i].mount);
	}
	for (size_t i = 0; i < watch->change_count; i++)
		free(watch->changes[i]);
	free(watch->rows);
	free(watch->roots);
	free(watch->changes);
	free(watch);
}

int watch_descriptor(const struct watch *watch)
{
	return watch->fd;
}

/* Another root than before, or none: all that hangs on it is looked up again. */
static void shake(struct watch *watch, size_t root, double now)
{
	watch_report(watch, NULL, now);
	watch->shaken = true;
	tree_build(watch, root);
	watch->look_at = now + LOOK;
}

bool watch_add_tree(struct watch *watch, const char *folder, const char *const *parts)
{
	struct root *roots = watch_grow(watch->roots, watch->root_count, sizeof *roots);
	char *path = roots ? strdup(folder) : NULL;
	if (roots)
		watch->roots = roots;
	if (!path)
		return false;
	for (size_t end = strlen(path); end > 1 && path[end - 1] == '/'; end--)
		path[end - 1] = 0;
	watch->roots[watch->root_count++] = (struct root){ .path = path, .parts = parts };
	return tree_build(watch, watch->root_count - 1);
}

void watch_again(struct watch *watch)
{
	for (size_t i = 0; i < watch->root_count; i++) {
		free(watch->roots[i].mount);
		watch->roots[i].mount = NULL;
		tree_build(watch, i);
	}
}

/* A file or folder that went is no mishap if another one stands in its place already: so do editors save. */
static void read_gone(struct watch *watch, const struct row *row, const struct inotify_event *event, double now)
{
	struct stat status;
	tree_remove(watch, row->root, row->path);
	if (lstat(row->path, &status) != 0)
		watch->shaken = true;
	else if ((event->mask & IN_ISDIR || S_ISLNK(status.st_mode)) && !tree_add(watch, row->root, row->path, now))
		watch_report(watch, NULL, now);
	watch_report(watch, strdup(row->path), now);
}

/* A link has no content to wait for, nor has a second name of another file. */
static bool is_whole(const char *path)
{
	struct stat status;
	return lstat(path, &status) == 0 && (S_ISLNK(status.st_mode) || (S_ISREG(status.st_mode) && status.st_nlink > 1));
}

static bool is_link(const char *path)
{
	struct stat status;
	return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

/* Something happened to a name in a folder: `row` has that name's path. */
static void read_named(struct watch *watch, const struct row *row, const struct inotify_event *event, double now)
{
	if (event->mask & GONE_EVENTS)
		read_gone(watch, row, event, now);
	else if (event->mask & COME_EVENTS && (event->mask & IN_ISDIR || is_link(row->path))) {
		if (!tree_add(watch, row->root, row->path, now))
			watch_report(watch, NULL, now);
	} else if (event->mask & FILE_EVENTS || (event->mask & IN_CREATE && is_whole(row->path)))
		watch_report(watch, strdup(row->path), now);
}

/* Something happened to the file or folder of the row itself. */
static void read_self(struct watch *watch, const struct row *row, const struct inotify_event *event, double now)
{
	if (row->kind == ROW_FILE && event->mask & (IN_CLOSE_WRITE | IN_ATTRIB | SELF_EVENTS)) {
		watch_report(watch, strdup(row->path), now);
		if (!(event->mask & IN_CLOSE_WRITE) && !tree_build(watch, row->root))
			watch_report(watch, NULL, now);
	} else if (row->kind != ROW_FILE && row->kind != ROW_FOLDER && event->mask & (IN_ATTRIB | SELF_EVENTS))
		shake(watch, row->root, now);
}

/* A medium was taken out. Each of its folders is told; the topmost is where it will hang again. */
static void read_unmount(struct watch *watch, const struct row *row, double now)
{
	struct root *root = &watch->roots[row->root];
	if (row->kind == ROW_WAY || row->kind == ROW_FILE || strlen(row->path) <= strlen(root->path)) {
		free(root->mount);
		root->mount = NULL;
	} else if (!root->mount || strlen(row->path) < strlen(root->mount)) {
		free(root->mount);
		root->mount = strdup(row->path);
	}
	root->lost = true;
	watch->shaken = true;
	watch_report(watch, NULL, now);
	watch->look_at = now + LOOK;
}

static void read_row(struct watch *watch, const struct row *row, const struct inotify_event *event, double now)
{
	if (event->mask & IN_UNMOUNT)
		read_unmount(watch, row, now);
	else if (event->len)
		read_named(watch, row, event, now);
	else
		read_self(watch, row, event, now);
}

/* Does the event concern the row? One about a name may be about a leftover, or lie beside the watched parts. */
static bool concerns(const struct watch *watch, const struct row *row, const struct inotify_event *event)
{
	const struct root *root = &watch->roots[row->root];
	if (row->wd != event->wd)
		return false;
	if (event->len == 0)
		return true;
	if (row->kind == ROW_WAY || row->kind == ROW_FILE || watch_is_leftover(event->name))
		return false;
	const char *const *part = strcmp(row->path, root->path) == 0 ? root->parts : NULL;
	while (part && *part && strcmp(*part, event->name) != 0)
		part++;
	return !part || *part;
}

/* Reading one row's event may add rows or take them away, so all rows of the event are found first. */
static void read_rows(struct watch *watch, const struct inotify_event *event, double now)
{
	struct row found[NAMES_MOST];
	size_t count = 0;
	for (size_t i = 0; i < watch->row_count && count < NAMES_MOST; i++) {
		struct row row = watch->rows[i];
		if (!concerns(watch, &row, event))
			continue;
		row.path = event->len ? path_join(row.path, event->name) : strdup(row.path);
		if (row.path)
			found[count++] = row;
		else
			watch_report(watch, NULL, now);
	}
	if (count > 0)
		watch->heard = now;
	if (count > 0 && watch->pending)
		watch->last = now;
	for (size_t i = 0; i < count; i++) {
		read_row(watch, &found[i], event, now);
		free(found[i].path);
	}
}

/* The kernel has forgotten it. */
static void drop_rows(struct watch *watch, int wd)
{
	for (size_t i = watch->row_count; i-- > 0;) {
		if (watch->rows[i].wd == wd) {
			free(watch->rows[i].path);
			watch->rows[i] = watch->rows[--watch->row_count];
		}
	}
}

static void read_event(struct watch *watch, const struct inotify_event *event, double now)
{
	if (event->mask & IN_Q_OVERFLOW) {
		/* Folders may have come and gone unseen. */
		for (size_t i = 0; i < watch->root_count; i++)
			shake(watch, i, now);
		return;
	}
	read_rows(watch, event, now);
	if (event->mask & IN_IGNORED)
		drop_rows(watch, event->wd);
}

static bool has_lost(const struct watch *watch)
{
	size_t i = 0;
	while (i < watch->root_count && !watch->roots[i].lost)
		i++;
	return i < watch->root_count;
}

static bool has_looked(const struct watch *watch)
{
	size_t i = 0;
	while (i < watch->root_count && !watch->roots[i].looks)
		i++;
	return i < watch->root_count;
}

static void look(struct watch *watch, double now)
{
	for (size_t i = 0; i < watch->root_count; i++)
		if ((watch->roots[i].lost || watch->roots[i].looks) && tree_differs(watch, i))
			shake(watch, i, now);
	watch->look_at = now + (has_lost(watch) ? LOOK : LOOK_OVER);
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
	if ((has_lost(watch) || has_looked(watch)) && now >= watch->look_at)
		look(watch, now);
}

static double gathered_due(const struct watch *watch)
{
	double quiet = watch->last + QUIET, patience = watch->first + PATIENCE;
	return quiet < patience ? quiet : patience;
}

double watch_due(const struct watch *watch)
{
	double due = watch->pending ? gathered_due(watch) : -1;
	if ((has_lost(watch) || has_looked(watch)) && (due < 0 || watch->look_at < due))
		due = watch->look_at;
	return due;
}

bool watch_gathered(const struct watch *watch, double now)
{
	return watch->pending && gathered_due(watch) <= now;
}

size_t watch_count(const struct watch *watch)
{
	return watch->change_count;
}

bool watch_shaken(const struct watch *watch)
{
	return watch->shaken;
}

double watch_heard(const struct watch *watch)
{
	return watch->heard;
}

bool watch_is_there(const struct watch *watch)
{
	return !has_lost(watch);
}

bool watch_is_refused(const struct watch *watch)
{
	size_t i = 0;
	while (i < watch->root_count && !watch->roots[i].refused)
		i++;
	return i < watch->root_count;
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
	watch->all = watch->shaken = false;
	watch->pending = false;
	return paths;
}
