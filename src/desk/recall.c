/* A file of entries: a line that says what it is, a sum of all that follows, and each entry with its key and length.
 *
 * It holds what the last check asked for and no more, so it grows no larger than one check's findings. Of exhibitions
 * that nobody has checked for the longest time the file goes. Must not know what the findings are. */
#include "desk/recall.h"
#include "base/file.h"
#include "base/sum.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILES_MOST = 12, BYTES_MOST = 64 << 20 };

static const char MAGIC[] = "lantern check 1\n";

struct entry {
	uint64_t key;
	char *bytes; /* owns */
	size_t length;
	bool used;
};

struct recall {
	char *folder, *path; /* own */
	struct entry *items; /* owns */
	size_t count, capacity, used, read;
};

static char *cache_folder(void)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	bool given = cache && *cache == '/'; /* the standard: a relative one does not count */
	if (!given && (!home || *home != '/'))
		return NULL;
	return path_join(given ? cache : home, given ? "lantern/check" : ".cache/lantern/check");
}

static bool add(struct recall *recall, uint64_t key, const char *bytes, size_t length)
{
	if (recall->count == recall->capacity) {
		size_t capacity = recall->capacity ? 2 * recall->capacity : 64;
		struct entry *items = realloc(recall->items, capacity * sizeof *items);
		if (!items)
			return false;
		recall->items = items;
		recall->capacity = capacity;
	}
	char *copy = malloc(length + 1);
	if (!copy)
		return false;
	memcpy(copy, bytes, length);
	recall->items[recall->count++] = (struct entry){ .key = key, .bytes = copy, .length = length };
	return true;
}

static void read_entries(struct recall *recall, const char *text, size_t length)
{
	const char *at = text + sizeof MAGIC - 1, *end = text + length;
	uint64_t head[2];
	if (length < sizeof MAGIC - 1 + sizeof *head || memcmp(text, MAGIC, sizeof MAGIC - 1) != 0)
		return;
	memcpy(head, at, sizeof *head);
	at += sizeof *head;
	if (head[0] != sum_bytes(SUM_START, at, (size_t)(end - at)))
		return;
	while ((size_t)(end - at) >= sizeof head) {
		memcpy(head, at, sizeof head);
		at += sizeof head;
		if ((size_t)(end - at) < head[1] || !add(recall, head[0], at, head[1]))
			return;
		at += head[1];
	}
}

static void discard(struct recall *recall)
{
	for (size_t i = 0; i < recall->count; i++)
		free(recall->items[i].bytes);
	free(recall->items);
	free(recall->folder);
	free(recall->path);
	free(recall);
}

struct recall *recall_open(const char *folder)
{
	struct recall *recall = calloc(1, sizeof *recall);
	struct error ignored;
	char name[32], *real = realpath(folder, NULL);
	size_t length = 0;
	if (!recall || !real) {
		free(recall);
		free(real);
		return NULL;
	}
	snprintf(name, sizeof name, "%016llx", (unsigned long long)sum_bytes(SUM_START, real, strlen(real)));
	free(real);
	recall->folder = cache_folder();
	recall->path = recall->folder ? path_join(recall->folder, name) : NULL;
	if (!recall->path) {
		discard(recall);
		return NULL;
	}
	char *text = file_read(recall->path, BYTES_MOST, &length, &ignored);
	if (text)
		read_entries(recall, text, length);
	free(text);
	recall->read = recall->count;
	return recall;
}

/* The files of other exhibitions, but for the youngest. */
static void thin_out(const struct recall *recall)
{
	for (int most = 100; most > 0; most--) {
		DIR *folder = opendir(recall->folder);
		struct dirent *entry;
		char oldest[300] = "";
		struct timespec since = { 0 };
		int count = 0;
		while (folder && (entry = readdir(folder))) {
			struct stat status;
			if (entry->d_name[0] == '.' || fstatat(dirfd(folder), entry->d_name, &status, 0) != 0 ||
				!S_ISREG(status.st_mode))
				continue;
			count++;
			if (*oldest && (status.st_mtim.tv_sec > since.tv_sec ||
							(status.st_mtim.tv_sec == since.tv_sec && status.st_mtim.tv_nsec >= since.tv_nsec)))
				continue;
			since = status.st_mtim;
			snprintf(oldest, sizeof oldest, "%s", entry->d_name);
		}
		if (count > FILES_MOST)
			unlinkat(dirfd(folder), oldest, 0);
		if (folder)
			closedir(folder);
		if (count <= FILES_MOST)
			return;
	}
}

static void write_file(const struct recall *recall)
{
	char *text = NULL;
	size_t length = 0;
	struct error ignored;
	FILE *out = open_memstream(&text, &length);
	if (!out)
		return;
	uint64_t sum = 0;
	fwrite(MAGIC, 1, sizeof MAGIC - 1, out);
	fwrite(&sum, sizeof sum, 1, out);
	for (size_t i = 0; i < recall->count; i++) {
		const struct entry *entry = &recall->items[i];
		const uint64_t head[] = { entry->key, entry->length };
		if (!entry->used)
			continue;
		fwrite(head, sizeof head, 1, out);
		fwrite(entry->bytes, 1, entry->length, out);
	}
	if (fclose(out) == 0 && length <= BYTES_MOST && folder_create(recall->folder, &ignored)) {
		size_t start = sizeof MAGIC - 1 + sizeof sum;
		sum = sum_bytes(SUM_START, text + start, length - start);
		memcpy(text + sizeof MAGIC - 1, &sum, sizeof sum);
		if (file_write(recall->path, text, length, &ignored))
			thin_out(recall);
	}
	free(text);
}

void recall_close(struct recall *recall)
{
	if (!recall)
		return;
	if (recall->count > recall->read || recall->used < recall->read)
		write_file(recall);
	discard(recall);
}

const char *recall_find(struct recall *recall, uint64_t key, size_t *length)
{
	for (size_t i = 0; recall && i < recall->count; i++) {
		struct entry *entry = &recall->items[i];
		if (entry->key != key)
			continue;
		recall->used += !entry->used;
		entry->used = true;
		*length = entry->length;
		return entry->bytes;
	}
	return NULL;
}

void recall_keep(struct recall *recall, uint64_t key, const char *bytes, size_t length)
{
	if (recall && add(recall, key, bytes, length)) {
		recall->items[recall->count - 1].used = true;
		recall->used++;
	}
}
