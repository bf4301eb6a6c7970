/* Files read whole and written whole.
 *
 * Writing goes through a hidden file beside the target: whoever watches or reads the folder sees the old file or the
 * new one, and a power cut leaves one of the two. Opening never blocks: a FIFO among the scripts is an error, not a
 * kiosk that hangs. Must not know what the files mean. */
#include "base/file.h"
#include "base/messages.h"
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if !defined LANTERN_DATADIR
#define LANTERN_DATADIR "/usr/local/share/lantern"
#endif

enum { READ_LEAST = 4095 };

/* Reads to the end of the file, which may have grown or shrunk since it was asked for its size. The first read is never
 * small: files under /proc/sys have no size and answer one read only. */
static char *read_all(int fd, size_t expected, size_t limit, size_t *length)
{
	size_t capacity = (expected > READ_LEAST ? expected : READ_LEAST) + 1, count = 0;
	char *data = malloc(capacity);
	while (data) {
		ssize_t got = read(fd, data + count, capacity - count);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			if (got == 0) {
				data[count] = 0;
				*length = count;
				return data;
			}
			break;
		}
		count += (size_t)got;
		if (count > limit) {
			errno = EFBIG;
			break;
		}
		if (count < capacity)
			continue;
		capacity = capacity > SIZE_MAX / 2 ? SIZE_MAX : capacity * 2;
		char *larger = realloc(data, capacity);
		if (!larger)
			break;
		data = larger;
	}
	int reason = errno;
	free(data);
	errno = reason;
	return NULL;
}

char *file_read(const char *path, size_t limit, size_t *length, struct error *error)
{
	size_t count = 0;
	char *data = NULL;
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0 || fstat(fd, &status) < 0) {
		error_set(error, "cannot read %s: %m", path);
		goto out;
	}
	if (!S_ISREG(status.st_mode)) {
		error_set(error,
				  S_ISDIR(status.st_mode) ? MESSAGE("cannot read %s: it is a folder")
										  : MESSAGE("cannot read %s: it is no regular file"),
				  path);
		goto out;
	}
	bool fits = (uintmax_t)status.st_size <= limit && limit < SIZE_MAX;
	if (fits) {
		data = read_all(fd, (size_t)status.st_size, limit, &count);
		fits = data || errno != EFBIG;
	}
	if (!fits)
		error_set(error, "cannot read %s: it is larger than %zu bytes", path, limit);
	else if (!data)
		error_set(error, "cannot read %s: %m", path);
out:
	if (fd >= 0)
		close(fd);
	if (data && length)
		*length = count;
	return data;
}

static bool write_all(int fd, const char *data, size_t length)
{
	while (length) {
		ssize_t put = write(fd, data, length);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		data += put;
		length -= (size_t)put;
	}
	return true;
}

char *path_hidden(const char *path)
{
	const char *name = path_name(path);
	size_t size = strlen(path) + sizeof "..XXXXXX";
	char *temporary = malloc(size);
	if (temporary)
		snprintf(temporary, size, "%.*s.%s.XXXXXX", (int)(name - path), path, name);
	return temporary;
}

/* Without this the new name itself may be lost in a power cut; a file system that cannot do it is no reason to fail. */
static void sync_folder(const char *path)
{
	char *folder = path_folder(path);
	int fd = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
}

static bool write_anew(const char *path, const void *data, size_t length, struct error *error)
{
	char *temporary = path_hidden(path);
	if (!temporary)
		return error_set(error, "cannot write %s: out of memory", path);
	struct stat old;
	mode_t mode = stat(path, &old) == 0 ? old.st_mode & 07777 : 0644;
	int fd = mkostemp(temporary, O_CLOEXEC);
	bool ok = fd >= 0 && fchmod(fd, mode) == 0 && write_all(fd, data, length) && fsync(fd) == 0;
	int reason = errno;
	if (fd >= 0 && close(fd) < 0 && ok) {
		reason = errno;
		ok = false;
	}
	if (ok && rename(temporary, path) < 0) {
		reason = errno;
		ok = false;
	}
	if (ok)
		sync_folder(path);
	else {
		if (fd >= 0)
			unlink(temporary);
		errno = reason;
		error_set(error, "cannot write %s: %m", path);
	}
	free(temporary);
	return ok;
}

/* A pipe or a device is written into: a file in its place would not be what somebody asked for. */
static bool write_into(const char *path, const void *data, size_t length, struct error *error)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	bool ok = fd >= 0 && write_all(fd, data, length);
	int reason = errno;
	if (fd >= 0)
		close(fd);
	errno = reason;
	return ok || error_set(error, "cannot write %s: %m", path);
}

bool file_write(const char *path, const void *data, size_t length, struct error *error)
{
	struct stat old;
	if (stat(path, &old) == 0 && !S_ISREG(old.st_mode) && !S_ISDIR(old.st_mode))
		return write_into(path, data, length, error);
	char *real = realpath(path, NULL); /* what a link leads to */
	bool ok = write_anew(real ? real : path, data, length, error);
	free(real);
	return ok;
}

bool file_exists(const char *path)
{
	struct stat status;
	return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

bool path_is_taken(const char *path)
{
	struct stat status;
	return lstat(path, &status) == 0;
}

bool file_is_closed(const char *path)
{
	return access(path, R_OK) < 0 && errno == EACCES;
}

bool folder_exists(const char *path)
{
	struct stat status;
	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool folder_create(const char *path, struct error *error)
{
	char *part = strdup(path);
	if (!part)
		return error_set(error, "cannot create the folder %s: out of memory", path);
	bool ok = *path != 0;
	if (!ok)
		errno = ENOENT;
	for (char *at = part; ok && *at; at++) {
		if (at[1] != '/' && at[1] != 0)
			continue;
		char kept = at[1];
		at[1] = 0;
		int why = mkdir(part, 0777) < 0 ? errno : 0;
		if (why && !folder_exists(part)) {
			errno = why == EEXIST ? ENOTDIR : why;
			ok = false;
		}
		at[1] = kept;
	}
	if (!ok)
		error_set(error, "cannot create the folder %s: %m", path);
	free(part);
	return ok;
}

char *path_join(const char *folder, const char *name)
{
	if (*name == '/')
		folder = "";
	size_t length = strlen(folder), size = length + strlen(name) + 2;
	const char *slash = length && folder[length - 1] != '/' ? "/" : "";
	char *path = malloc(size);
	if (path)
		stpcpy(stpcpy(stpcpy(path, folder), slash), name);
	return path;
}

const char *path_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

char *path_folder(const char *path)
{
	const char *end = path_name(path);
	if (end == path)
		return strdup(".");
	while (end > path + 1 && end[-1] == '/')
		end--;
	return strndup(path, (size_t)(end - path));
}

/* True if `folder` has every one of the two folders (the second may be NULL). */
static bool holds(const char *folder, const char *first, const char *second)
{
	char *path = path_join(folder, first);
	bool ok = path && folder_exists(path);
	free(path);
	return ok && (!second || holds(folder, second, NULL));
}

/* The nearest folder above the executable that looks like a checkout: build/lantern, build/VARIANT/lantern and
 * build/tests/unit/… all lead there. */
static char *checkout(void)
{
	char path[4096];
	ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
	if (length <= 0)
		return NULL;
	path[length] = 0;
	for (char *slash = strrchr(path, '/'); slash && slash > path; slash = strrchr(path, '/')) {
		*slash = 0;
		if (holds(path, "scripts/look", "assets/look"))
			return strdup(path);
	}
	return NULL;
}

/* A LANTERN_DATA that is set is taken as it is: if it is wrong, no other place is tried. */
char *path_data(void)
{
	const char *set = getenv("LANTERN_DATA");
	if (set && *set)
		return holds(set, "scripts/look", NULL) ? strdup(set) : NULL;
	char *found = checkout();
	if (found)
		return found;
	return holds(LANTERN_DATADIR, "scripts/look", NULL) ? strdup(LANTERN_DATADIR) : NULL;
}
