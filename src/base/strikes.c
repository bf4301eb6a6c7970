/* A note in shared memory and a list beside it, in two small files.
 *
 * The note is as long as a page, and its pages are there from the start: writing into it cannot fail. The list is text,
 * a line each, "3<TAB>NAME", and is written only when a strike is counted or forgiven. Must not know what is made. */
#include "base/strikes.h"
#include "base/file.h"
#include "base/log.h"
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NOTE_SIZE = 4096, NAME_MOST = 2048, LIST_MOST = 64 * 1024 };

struct strikes {
	char *note; /* shared with a file: what is being made; "": nothing */
	int lock;	/* descriptor of that file */
	char *path; /* owns; of the list */
	char *list; /* owns; NULL: nothing struck yet */
};

static const char *folder_of_boot(void)
{
	const char *folder = getenv("RUNTIME_DIRECTORY");
	if (!folder || !*folder)
		folder = getenv("XDG_RUNTIME_DIR");
	return folder && *folder == '/' ? folder : NULL;
}

/* The name's line; NULL: there is none. */
static const char *find(const char *list, const char *name)
{
	size_t length = strlen(name);
	for (const char *line = list; line && *line;) {
		const char *tab = strchr(line, '\t'), *end = strchr(line, '\n');
		if (!tab || !end)
			return NULL;
		if (tab < end && (size_t)(end - tab - 1) == length && memcmp(tab + 1, name, length) == 0)
			return line;
		line = end + 1;
	}
	return NULL;
}

static int count_of(const struct strikes *strikes, const char *name)
{
	const char *line = find(strikes->list, name);
	return line ? atoi(line) : 0;
}

/* Without the name's old line, and with a new one. */
static void write_list(struct strikes *strikes, const char *name, int count)
{
	struct error error;
	size_t size = (strikes->list ? strlen(strikes->list) : 0) + strlen(name) + 16;
	const char *old = find(strikes->list, name), *rest = old ? strchr(old, '\n') + 1 : "";
	char *list = malloc(size);
	if (!list || size > LIST_MOST) {
		free(list);
		return;
	}
	snprintf(list, size, "%.*s%s%d\t%s\n", old ? (int)(old - strikes->list) : (int)size,
			 strikes->list ? strikes->list : "", rest, count, name);
	free(strikes->list);
	strikes->list = list;
	if (!file_write(strikes->path, list, strlen(list), &error))
		log_warning("what lantern died of cannot be noted: %s", error.text);
}

/* The file itself, without its time and size. */
static int shown_length(const char *name)
{
	const char *end = strrchr(name, ' ');
	return (int)(end ? (size_t)(end - name) : strlen(name));
}

static void count_last(struct strikes *strikes)
{
	char name[NAME_MOST];
	snprintf(name, sizeof name, "%.*s", NAME_MOST - 1, strikes->note);
	strikes_end(strikes);
	name[strcspn(name, "\n\t")] = 0;
	if (!*name)
		return;
	int count = count_of(strikes, name) + 1;
	log_warning("lantern was ended, or died, while it made %.*s: strike %d of %d", shown_length(name), name, count,
				STRIKES_OUT);
	write_list(strikes, name, count);
}

/* A lock of the process itself: one that its decoders inherit would outlive it for a moment. */
static bool lock(int file)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	return file >= 0 && fcntl(file, F_SETLK, &whole) == 0;
}

static bool open_note(struct strikes *strikes, const char *folder)
{
	char *path = path_join(folder, "lantern-making");
	strikes->lock = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
	free(path);
	if (!lock(strikes->lock) || posix_fallocate(strikes->lock, 0, NOTE_SIZE) != 0)
		return false;
	void *note = mmap(NULL, NOTE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, strikes->lock, 0);
	strikes->note = note == MAP_FAILED ? NULL : note;
	return strikes->note != NULL;
}

struct strikes *strikes_open(void)
{
	size_t length;
	struct error error;
	const char *folder = folder_of_boot();
	struct strikes *strikes = folder ? calloc(1, sizeof *strikes) : NULL;
	if (!strikes)
		return NULL;
	strikes->lock = -1;
	strikes->path = path_join(folder, "lantern-strikes");
	if (!open_note(strikes, folder) || !strikes->path) {
		strikes_close(strikes);
		return NULL;
	}
	strikes->list = file_exists(strikes->path) ? file_read(strikes->path, LIST_MOST, &length, &error) : NULL;
	count_last(strikes);
	return strikes;
}

void strikes_close(struct strikes *strikes)
{
	if (!strikes)
		return;
	if (strikes->note)
		munmap(strikes->note, NOTE_SIZE);
	if (strikes->lock >= 0)
		close(strikes->lock);
	free(strikes->path);
	free(strikes->list);
	free(strikes);
}

bool strikes_begin(struct strikes *strikes, const char *folder, const char *name)
{
	char whole[NAME_MOST];
	struct stat status;
	if (!strikes || snprintf(whole, sizeof whole, "%s/%s", folder, name) >= NAME_MOST - 64 || stat(whole, &status) != 0)
		return true;
	size_t length = strlen(whole);
	snprintf(whole + length, sizeof whole - length, " %lld.%09ld+%lld", (long long)status.st_mtim.tv_sec,
			 status.st_mtim.tv_nsec, (long long)status.st_size);
	if (count_of(strikes, whole) >= STRIKES_OUT)
		return false;
	/* The first letter last: whenever lantern dies, there is a whole name or none. */
	memcpy(strikes->note + 1, whole + 1, strlen(whole));
	atomic_signal_fence(memory_order_seq_cst);
	strikes->note[0] = whole[0];
	return true;
}

void strikes_end(struct strikes *strikes)
{
	if (strikes)
		strikes->note[0] = 0;
}

void strikes_forgive(struct strikes *strikes)
{
	if (!strikes || !strikes->list)
		return;
	free(strikes->list);
	strikes->list = NULL;
	unlink(strikes->path);
}
