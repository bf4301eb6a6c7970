/* Walks through what is watched.
 *
 * A walk hangs the kernel's watches, reports the files it meets (those that were there before the watch was), or counts
 * everything it sees into one number, by which a later walk knows whether anything is different. Only what the kernel
 * does not tell of is counted: to look at each of ten thousand files takes longer than all else at the start. Links are
 * followed: a link into a folder is walked as if the folder lay there, and each link on the way is watched itself. Must
 * not know how events are gathered. */
#include "base/watch_tree.h"
#include "base/file.h"
#include "base/log.h"
#include "base/sum.h"
#include "base/visited.h"
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { DEPTH_MOST = 16, LINKS_MOST = 40, WATCHED_MOST = 2 * VISITED_MOST /* scripts and assets */ };
enum { SELF_EVENTS = IN_DELETE_SELF | IN_MOVE_SELF };
enum { NAME_EVENTS = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_MODIFY };

struct walk {
	struct watch *watch;
	size_t root;
	bool hangs;	  /* watches; else it counts */
	bool reports; /* the files it meets, at time `now` */
	double now;
	uint64_t seen;
	bool ok;
	int depth;
	size_t folders; /* that it was in */
	struct {
		dev_t device;
		ino_t inode;
	} way[DEPTH_MOST]; /* the folders that it is in: a link may lead back into one */
};

bool watch_is_leftover(const char *name)
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

static bool has_row(const struct watch *watch, int wd)
{
	size_t i = 0;
	while (i < watch->row_count && watch->rows[i].wd != wd)
		i++;
	return i < watch->row_count;
}

static bool add_row(struct watch *watch, int wd, enum row_kind kind, size_t root, const char *path)
{
	for (size_t i = 0; i < watch->row_count; i++) {
		const struct row *row = &watch->rows[i];
		if (row->wd == wd && row->root == root && row->kind == kind && strcmp(row->path, path) == 0)
			return true;
	}
	char *own = strdup(path);
	struct row *rows = own ? watch_grow(watch->rows, watch->row_count, sizeof *rows) : NULL;
	if (!rows) {
		free(own);
		if (!has_row(watch, wd))
			inotify_rm_watch(watch->fd, wd);
		return false;
	}
	watch->rows = rows;
	watch->rows[watch->row_count++] = (struct row){ wd, kind, root, own };
	return true;
}

void tree_remove(struct watch *watch, size_t root, const char *path)
{
	for (size_t i = watch->row_count; i-- > 0;) {
		struct row row = watch->rows[i];
		if (row.root != root || (path && !is_within(row.path, path)))
			continue;
		watch->rows[i] = watch->rows[--watch->row_count];
		if (!has_row(watch, row.wd))
			inotify_rm_watch(watch->fd, row.wd);
		free(row.path);
	}
}

/* `path` is where the kernel finds it, `name` what it is called in the exhibition. What has gone meanwhile or may not
 * be read is no failure. */
static void hang(struct walk *walk, const char *path, const char *name, enum row_kind kind, uint32_t events)
{
	if (!walk->hangs)
		return;
	struct root *root = &walk->watch->roots[walk->root];
	int wd = inotify_add_watch(walk->watch->fd, path, events | IN_MASK_ADD);
	if (wd >= 0)
		walk->ok = add_row(walk->watch, wd, kind, walk->root, name) && walk->ok;
	else if (errno == ENOSPC || errno == ENOMEM || errno == EBADF)
		root->looks = root->refused = true;
}

/* What changes when a file is written or another takes its place: of ten thousand files nothing is put into words. */
static void count_file(struct walk *walk, const char *path, const struct stat *status)
{
	if (walk->hangs)
		return;
	const intmax_t facts[] = { (intmax_t)status->st_ino, (intmax_t)status->st_size, (intmax_t)status->st_mtim.tv_sec,
							   (intmax_t)status->st_mtim.tv_nsec };
	walk->seen = sum_bytes(sum_text(walk->seen, path), facts, sizeof facts);
}

/* The way that the kernel goes to `path`, a piece at a time: `done` is behind, `rest` before it. */
struct way {
	char done[PATH_MAX], rest[2 * PATH_MAX];
	int links;
};

static bool enter_link(struct way *way, const char *link)
{
	char target[PATH_MAX], rest[2 * PATH_MAX];
	ssize_t length = readlink(link, target, sizeof target - 1);
	if (length <= 0 || ++way->links > LINKS_MOST)
		return false;
	target[length] = 0;
	if (*target == '/')
		way->done[0] = 0;
	int written = snprintf(rest, sizeof rest, "%s/%s", target, way->rest);
	memcpy(way->rest, rest, sizeof rest);
	return written > 0 && written < (int)sizeof rest;
}

static void step_up(struct way *way)
{
	char *slash = strrchr(way->done, '/');
	if (slash)
		*slash = 0;
}

/* Takes the next piece off the rest and hangs a watch on it. */
static bool go_on(struct way *way, struct walk *walk, const char *name)
{
	char piece[PATH_MAX], path[PATH_MAX];
	struct stat status;
	const char *start = way->rest + strspn(way->rest, "/");
	size_t length = strcspn(start, "/");
	if (length >= sizeof piece)
		return false;
	memcpy(piece, start, length);
	piece[length] = 0;
	memmove(way->rest, start + length, strlen(start + length) + 1);
	if (length == 0 || strcmp(piece, ".") == 0)
		return true;
	if (strcmp(piece, "..") == 0) {
		step_up(way);
		return true;
	}
	int written = snprintf(path, sizeof path, "%s/%s", way->done, piece);
	if (written < 0 || written >= (int)sizeof path || lstat(path, &status) != 0)
		return false;
	if (S_ISLNK(status.st_mode)) {
		count_file(walk, path, &status);
		hang(walk, path, name, ROW_WAY, SELF_EVENTS | IN_ATTRIB | IN_DONT_FOLLOW);
		return enter_link(way, path);
	}
	memcpy(way->done, path, (size_t)written + 1);
	if (S_ISDIR(status.st_mode))
		hang(walk, path, name, ROW_WAY, SELF_EVENTS | IN_ONLYDIR);
	return true;
}

/* Watches all that leads from `folder` (itself not) along `rest`. */
static bool mark_way(struct walk *walk, const char *folder, const char *rest, const char *name)
{
	struct way way = { .links = 0 };
	bool there = snprintf(way.done, sizeof way.done, "%s", folder) < (int)sizeof way.done &&
				 snprintf(way.rest, sizeof way.rest, "%s", rest) < (int)sizeof way.rest;
	while (there && way.rest[strspn(way.rest, "/")])
		there = go_on(&way, walk, name);
	return there;
}

/* Folders of other machines change without the kernel's knowing. */
static bool is_elsewhere(const char *path)
{
	static const unsigned networks[] = { 0x6969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */,
										 0x01021997 /* 9P */, 0x65735546 /* FUSE */ };
	struct statfs status;
	if (statfs(path, &status) != 0)
		return false;
	for (size_t i = 0; i < sizeof networks / sizeof *networks; i++)
		if ((unsigned)status.f_type == networks[i])
			return true;
	return false;
}

static void walk_folder(struct walk *walk, const char *path, enum row_kind kind);

static void walk_entry(struct walk *walk, const char *folder, const char *name)
{
	struct stat status;
	char *path = path_join(folder, name);
	if (!path) {
		walk->ok = false;
		return;
	}
	bool there = lstat(path, &status) == 0, linked = there && S_ISLNK(status.st_mode);
	if (linked)
		there = mark_way(walk, folder, name, path) && stat(path, &status) == 0;
	if (!there)
		walk->watch->roots[walk->root].looks |= linked && walk->hangs; /* a link that leads nowhere yet */
	else if (S_ISDIR(status.st_mode))
		walk_folder(walk, path, linked ? ROW_HUNG : ROW_FOLDER);
	else {
		if (linked)
			hang(walk, path, path, ROW_FILE, SELF_EVENTS | IN_ATTRIB | IN_CLOSE_WRITE | IN_MODIFY);
		count_file(walk, path, &status);
		if (walk->reports) {
			watch_report(walk->watch, path, walk->now);
			return;
		}
	}
	free(path);
}

static bool is_part(const struct root *root, const char *folder, const char *name)
{
	if (!root->parts || strcmp(folder, root->path) != 0)
		return true;
	const char *const *part = root->parts;
	while (*part && strcmp(*part, name) != 0)
		part++;
	return *part != NULL;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* A folder's watch tells of the plain files in it: of ten thousand none is kept nor put in order. */
static int is_no_file(const struct dirent *entry)
{
	return entry->d_type != DT_REG;
}

static bool goes_round(const struct walk *walk, const struct stat *status)
{
	for (int i = 0; i < walk->depth; i++)
		if (walk->way[i].device == status->st_dev && walk->way[i].inode == status->st_ino)
			return true;
	return false;
}

/* The folder is watched before it is read, so that nothing slips between. */
static void walk_folder(struct walk *walk, const char *path, enum row_kind kind)
{
	struct root *root = &walk->watch->roots[walk->root];
	struct stat status;
	struct dirent **entries;
	if (walk->depth == DEPTH_MOST || stat(path, &status) != 0 || goes_round(walk, &status) ||
		walk->folders++ >= WATCHED_MOST)
		return;
	hang(walk, path, path, kind, NAME_EVENTS | SELF_EVENTS | IN_ONLYDIR);
	if (walk->hangs && is_elsewhere(path))
		root->looks = true;
	errno = 0;
	int number = scandir(path, &entries, walk->hangs && !walk->reports ? is_no_file : NULL, by_name);
	if (number < 0) {
		walk->ok = walk->ok && errno != ENOMEM;
		return;
	}
	walk->way[walk->depth].device = status.st_dev;
	walk->way[walk->depth++].inode = status.st_ino;
	for (int i = 0; i < number; i++) {
		if (!watch_is_leftover(entries[i]->d_name) && is_part(root, path, entries[i]->d_name))
			walk_entry(walk, path, entries[i]->d_name);
		free(entries[i]);
	}
	free(entries);
	walk->depth--;
}

static bool is_empty(const char *folder)
{
	DIR *stream = opendir(folder);
	struct dirent *entry = NULL;
	while (stream && (entry = readdir(stream)) && entry->d_name[0] == '.')
		;
	if (stream)
		closedir(stream);
	return !entry;
}

/* A medium that is out leaves the empty folder that it hung in. */
static bool is_there(const struct root *root)
{
	if (root->mount && is_empty(root->mount))
		return false;
	if (!root->parts)
		return folder_exists(root->path);
	char *part = path_join(root->path, root->parts[0]);
	bool there = part && folder_exists(part) && !is_empty(part);
	free(part);
	return there;
}

static struct walk begin(const struct watch *watch, size_t root)
{
	return (struct walk){ .watch = (struct watch *)watch, .root = root, .seen = SUM_START, .ok = true };
}

static void walk_root(struct walk *walk)
{
	const struct root *root = &walk->watch->roots[walk->root];
	if (*root->path == '/')
		mark_way(walk, "", root->path, root->path);
	if (!folder_exists(root->path))
		return;
	walk_folder(walk, root->path, ROW_HUNG);
}

static uint64_t counted(const struct watch *watch, size_t root)
{
	struct walk walk = begin(watch, root);
	walk_root(&walk);
	return walk.seen;
}

bool tree_build(struct watch *watch, size_t index)
{
	struct root *root = &watch->roots[index];
	struct walk walk = begin(watch, index);
	tree_remove(watch, index, NULL);
	root->looks = root->refused = false;
	walk.hangs = true;
	walk_root(&walk);
	root->seen = root->looks ? counted(watch, index) : 0;
	if (walk.folders > WATCHED_MOST)
		log_warning(
			"more than %d folders lie in %s: does a link lead out of it? What changes in the others is not seen",
			WATCHED_MOST, root->path);
	root->lost = !is_there(root);
	if (!root->lost) {
		free(root->mount);
		root->mount = NULL;
	}
	return walk.ok;
}

bool tree_add(struct watch *watch, size_t root, const char *path, double now)
{
	struct walk walk = begin(watch, root);
	char *folder = path_folder(path);
	walk.hangs = walk.reports = true;
	walk.now = now;
	if (folder)
		walk_entry(&walk, folder, path_name(path));
	free(folder);
	return folder && walk.ok;
}

bool tree_differs(const struct watch *watch, size_t index)
{
	const struct root *root = &watch->roots[index];
	if (root->lost)
		return is_there(root);
	return counted(watch, index) != root->seen || !is_there(root);
}
