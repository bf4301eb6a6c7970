/* The inside of struct fonts, shared by fonts.c, fonts_files.c, fonts_run.c and fonts_raster.c. Not for others. */
#ifndef LANTERN_MEDIA_FONTS_FILES_H
#define LANTERN_MEDIA_FONTS_FILES_H
#include "base/error.h"
#include <SDL_ttf.h> /* its handle has another tag in each release */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

enum {
	FONTS_OPEN_SIZES = 24,
	FONTS_MEASURE_SIZE = 4096, /* em at which widths are taken: 1/20 px at 204 px, and the same for all sizes */
	FONTS_PHASES = 4,		   /* columns per pixel when drawing: letters stand on quarters of a pixel */
	FONTS_WIDTHS = 8192,	   /* kept of what was measured */
};

/* Which of the files that may stand at a path one after the other. */
struct font_version {
	dev_t device;
	ino_t inode;
	off_t size;
	struct timespec modified, changed;
};

struct font_file {
	char *path; /* owns */
	struct font_version version;
	void *bytes; /* owns: the file, read or mapped when first needed */
	size_t length;
	bool mapped;
	TTF_Font *measure;	  /* owns; opened when first needed */
	bool broken;		  /* cannot be opened: said once in the log, then as if it had no characters */
	uint8_t *asked, *has; /* own: a bit per character up to U+FFFF; NULL until the first question */
};

struct font_face {
	char *name; /* owns */
	int file;
	bool current; /* the name's latest file */
	int stand_in; /* the face that sets a text with letters this one lacks; -1: none */
};

struct font_size {
	TTF_Font *font; /* owns */
	int file, size;
	unsigned long long used; /* when, in openings */
};

/* What was measured is asked for again: a word at each size that is tried, and all when a page is built anew. */
struct font_width {
	uint64_t sum;	/* of the file's number and the text, by which they are known again (base/sum.h); 0: none yet */
	double advance; /* em */
};

struct fonts {
	char **folders; /* owns */
	int folder_count;
	struct font_file *files; /* owns */
	int file_count;
	struct font_face *faces; /* owns */
	int face_count;
	int *fallbacks; /* owns: numbers of files */
	int fallback_count;
	struct font_size sizes[FONTS_OPEN_SIZES];
	unsigned long long openings;
	struct font_width *widths; /* owns: FONTS_WIDTHS, each where its sum says; NULL until the first */
};

/* The number of a file by its name, looked for in the folders; -1 with an error. Another number when the file has been
 * replaced since it was last looked for. */
int fonts_files_find(struct fonts *fonts, const char *name, struct error *error);
void fonts_files_finish(struct fonts *fonts);

/* The file at a size, for drawing: FONTS_PHASES times as wide as it is high. NULL when it cannot be opened. Borrowed
 * until the next call. */
TTF_Font *fonts_files_open(struct fonts *fonts, int file, int size);

/* The file at FONTS_MEASURE_SIZE, unhinted. NULL when it cannot be opened. */
TTF_Font *fonts_files_measure(struct fonts *fonts, int file);

bool fonts_files_has(struct fonts *fonts, int file, uint32_t rune);

/* A stretch of text that one file sets, NUL-terminated, with nothing in it that draws nothing. */
struct font_piece {
	int file;
	uint32_t first, last; /* characters */
	size_t length;
	char text[1024];
};

/* Takes the next piece off the text; false at its end. With `single`, a piece is one character with its marks. */
bool fonts_run_next(struct fonts *fonts, int face, const char **text, size_t *length, bool single,
					struct font_piece *piece);

/* How far the pen moves over a piece, in em. */
double fonts_run_advance(struct fonts *fonts, const struct font_piece *piece);

/* False for characters that draw nothing: controls, soft hyphen, joiners, marks of direction. */
bool fonts_run_draws(uint32_t rune);

/* What draws a character: a file's number and the character to ask it for; false if nothing does. */
bool fonts_run_choose(struct fonts *fonts, int face, uint32_t rune, bool own, int *file, uint32_t *shown);

#endif
