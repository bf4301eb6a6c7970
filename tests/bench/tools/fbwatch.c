/* fbwatch FRAMEBUFFER REFERENCES OUT.csv: what reached the screen, and when. With "-" for the references it only tells
 * that something changed, anywhere on every twelfth line of the screen.
 *
 * Reads one scanline (row 540, every 4th pixel) of an Xvfb -fbdir file every millisecond and notes each change:
 * monotonic seconds, the nearest reference panel from 1, the mean difference to it, and to panel 1. It asks no program
 * anything, so every peer is counted alike. Says "ready" when it watches and "first SECONDS" when panel 1 first stands
 * there; on SIGTERM it writes its notes and ends. Costs about 2 % of one CPU, none of it the peer's. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
	ROW = 540,
	HEIGHT = 1080,
	EVERY = 12,
	ROWS = HEIGHT / EVERY,
	STEP = 4,
	PIXELS = 480,
	LINE = PIXELS * 3,
	REFERENCES = 24,
	CHANGES = 1 << 20,
	TICK_NS = 1000000,
};
/* Words of the XWD header (X11/XWDFile.h), big-endian. */
enum {
	XWD_HEADER_SIZE = 0,
	XWD_HEIGHT = 5,
	XWD_LINE_BYTES = 12,
	XWD_COLOURS = 19,
	XWD_COLOUR_BYTES = 12,
	XWD_WORDS = 25
};

/* A panel is on the screen when its scanline is this near, of 255: decoders and scalers differ a little. */
static const double SAME = 8;

struct change {
	double time, difference, difference_first;
	int panel;
};

struct watch {
	const uint8_t *screen; /* its first watched line */
	size_t rows, pitch;	   /* how many are watched, and bytes from one to the next */
	uint8_t now[ROWS * LINE], before[ROWS * LINE];
	uint8_t reference[REFERENCES][LINE];
	size_t references, count;
	bool first_seen;
	struct change *changes;
};

static volatile sig_atomic_t ended;

static void on_signal(int number)
{
	(void)number;
	ended = 1;
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void nap(void)
{
	nanosleep(&(struct timespec){ .tv_nsec = TICK_NS }, NULL);
}

/* Waits until Xvfb has made the file and its header says a height. */
static const uint8_t *map_screen(const char *file, size_t *line)
{
	struct stat status = { 0 };
	int fd = -1;

	while (!ended) {
		fd = open(file, O_RDONLY | O_CLOEXEC);
		if (fd >= 0 && fstat(fd, &status) == 0 && status.st_size > (off_t)(XWD_WORDS * sizeof(uint32_t)))
			break;
		if (fd >= 0)
			close(fd);
		nap();
	}
	if (ended)
		return NULL;
	uint8_t *memory = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, fd, 0);
	close(fd);
	if (memory == MAP_FAILED)
		return NULL;
	const volatile uint32_t *header = (const volatile uint32_t *)memory;
	while (!ended && ntohl(header[XWD_HEIGHT]) == 0)
		nap();
	size_t start = ntohl(header[XWD_HEADER_SIZE]) + (size_t)ntohl(header[XWD_COLOURS]) * XWD_COLOUR_BYTES;
	*line = ntohl(header[XWD_LINE_BYTES]);
	bool whole = *line >= (size_t)PIXELS * STEP * 4 && start + *line * HEIGHT <= (size_t)status.st_size;
	return whole ? memory + start : NULL;
}

static void read_rows(struct watch *watch)
{
	uint8_t *now = watch->now;

	for (size_t row = 0; row < watch->rows; row++)
		for (size_t i = 0; i < PIXELS; i++) {
			const uint8_t *pixel = watch->screen + row * watch->pitch + i * STEP * 4;

			*now++ = pixel[2];
			*now++ = pixel[1];
			*now++ = pixel[0];
		}
}

static double difference(const uint8_t *a, const uint8_t *b)
{
	int sum = 0;

	for (size_t i = 0; i < LINE; i++)
		sum += abs(a[i] - b[i]);
	return (double)sum / LINE;
}

static void note(struct watch *watch)
{
	struct change change = { .time = seconds(), .difference = 256, .difference_first = 256 };

	memcpy(watch->before, watch->now, watch->rows * LINE);
	for (size_t i = 0; i < watch->references; i++) {
		double away = difference(watch->now, watch->reference[i]);

		if (i == 0)
			change.difference_first = away;
		if (away < change.difference) {
			change.difference = away;
			change.panel = (int)i + 1;
		}
	}
	watch->changes[watch->count++] = change;
	if (!watch->first_seen && change.difference_first < SAME) {
		watch->first_seen = true;
		printf("first %.6f\n", change.time);
		fflush(stdout);
	}
}

static bool write_changes(const struct watch *watch, const char *file)
{
	FILE *out = fopen(file, "w");

	if (!out)
		return false;
	for (size_t i = 0; i < watch->count; i++) {
		const struct change *c = &watch->changes[i];

		fprintf(out, "%.6f,%d,%.2f,%.2f\n", c->time, c->panel, c->difference, c->difference_first);
	}
	return fclose(out) == 0;
}

static bool read_references(struct watch *watch, const char *file)
{
	FILE *in = fopen(file, "rb");

	if (!in)
		return false;
	watch->references = fread(watch->reference, LINE, REFERENCES, in);
	fclose(in);
	return watch->references > 0;
}

static bool prepare(struct watch *watch, const char *framebuffer, const char *references)
{
	bool whole = strcmp(references, "-") == 0;

	if (!whole && !read_references(watch, references))
		return false;
	watch->changes = calloc(CHANGES, sizeof *watch->changes);
	watch->screen = map_screen(framebuffer, &watch->pitch);
	if (!watch->changes || !watch->screen)
		return false;
	watch->screen += whole ? 0 : watch->pitch * ROW;
	watch->rows = whole ? ROWS : 1;
	watch->pitch *= whole ? EVERY : 1;
	return true;
}

int main(int argc, char **argv)
{
	static struct watch watch;
	struct sigaction action = { .sa_handler = on_signal };
	bool written;

	if (argc != 4) {
		fprintf(stderr, "usage: fbwatch FRAMEBUFFER REFERENCES OUT.csv\n");
		return 2;
	}
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	if (!prepare(&watch, argv[1], argv[2])) {
		fprintf(stderr, "fbwatch: cannot watch %s with %s\n", argv[1], argv[2]);
		free(watch.changes);
		return 1;
	}
	puts("ready");
	fflush(stdout);
	while (!ended && watch.count < CHANGES) {
		read_rows(&watch);
		if (memcmp(watch.now, watch.before, watch.rows * LINE) != 0)
			note(&watch);
		nap();
	}
	written = write_changes(&watch, argv[3]);
	free(watch.changes);
	return written ? 0 : 1;
}
