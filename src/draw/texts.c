/* Rasterising a run takes some 25 µs, so a still one is made when a layer is composed and forgotten at once; only what
 * moves is kept, up to a few MiB, least recently drawn out first. When an item comes to rest its run is drawn a last
 * time and leaves. Main thread only, as the fonts are. Must not know where on the screen a run goes. */
#include "draw/texts.h"
#include "draw/key.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) (void)(element)
#include <uthash.h>

enum { KEPT_BYTES = 12 << 20, KEPT_RUNS = 512 }; /* two panels and the controls */

/* All of a run's style, without padding, in front of its characters. */
struct text_style {
	int32_t face, size;
	float tracking;
	uint32_t colour;
};

struct kept {
	UT_hash_handle hh;
	unsigned long used; /* when: the count of calls */
	struct text_run run;
	struct tiles *tiles; /* owns; what run.tiles shows */
	char key[];
};

struct texts {
	struct screen *screen;
	struct fonts *fonts;
	struct kept *kept; /* owns; a hash table by key */
	unsigned long calls;
	struct tiles *passing; /* owns; of the last still run */
	struct key key;		   /* of what was looked for last */
	size_t bytes;		   /* of the kept */
};

struct texts *texts_create(struct screen *screen, struct fonts *fonts)
{
	struct texts *texts = calloc(1, sizeof *texts);
	if (texts) {
		texts->screen = screen;
		texts->fonts = fonts;
	}
	return texts;
}

static void forget(struct texts *texts, struct kept *kept)
{
	HASH_DEL(texts->kept, kept);
	if (kept->tiles)
		texts->bytes -= kept->tiles->bytes;
	tiles_destroy(kept->tiles);
	free(kept);
}

void texts_clear(struct texts *texts)
{
	while (texts->kept)
		forget(texts, texts->kept);
	tiles_destroy(texts->passing);
	texts->passing = NULL;
}

void texts_destroy(struct texts *texts)
{
	if (!texts)
		return;
	texts_clear(texts);
	key_finish(&texts->key);
	free(texts);
}

static bool rasterise(struct texts *texts, const struct item *item, struct text_run *run, struct tiles **tiles,
					  struct error *error)
{
	struct error said = { 0 };
	*tiles = NULL;
	*run = (struct text_run){ 0 };
	struct raster *raster =
		fonts_raster(texts->fonts, item->style, item->text, item->length, item->colour, &run->x, &run->y, &said);
	if (!raster)
		return said.text[0] == '\0' || error_set(error, "%s", said.text);
	*tiles = tiles_create(texts->screen, raster, error);
	if (!*tiles)
		raster_destroy(raster);
	run->tiles = *tiles;
	return *tiles != NULL;
}

static struct kept *oldest(const struct texts *texts)
{
	struct kept *found = texts->kept;
	for (struct kept *kept = texts->kept; kept; kept = kept->hh.next)
		if (kept->used < found->used)
			found = kept;
	return found;
}

/* Takes the tiles. When there is no memory for the entry they are passing ones: drawn now, made again next time. */
static void keep(struct texts *texts, const struct text_run *run, struct tiles *tiles)
{
	const size_t length = texts->key.length;
	struct kept *kept = calloc(1, sizeof *kept + length);
	if (kept) {
		kept->used = texts->calls;
		kept->run = *run;
		kept->tiles = tiles;
		memcpy(kept->key, texts->key.bytes, length);
		HASH_ADD_KEYPTR(hh, texts->kept, kept->key, length, kept);
	}
	if (!kept || !kept->hh.tbl) {
		free(kept);
		texts->passing = tiles;
		return;
	}
	texts->bytes += tiles ? tiles->bytes : 0;
	/* NOLINTNEXTLINE(clang-analyzer-unix.Malloc): the analyser loses sight of uthash's links */
	while (HASH_COUNT(texts->kept) > 1 && (texts->bytes > KEPT_BYTES || HASH_COUNT(texts->kept) > KEPT_RUNS))
		forget(texts, oldest(texts));
}

bool texts_get(struct texts *texts, const struct item *item, struct text_run *run, struct error *error)
{
	tiles_destroy(texts->passing);
	texts->passing = NULL;
	texts->calls++;
	const struct text_style style = { item->style.face, item->style.size, item->style.tracking, item->colour };
	if (!key_build(&texts->key, &style, sizeof style, item->text, item->length))
		return error_set(error, "out of memory");
	struct kept *kept;
	HASH_FIND(hh, texts->kept, texts->key.bytes, texts->key.length, kept);
	if (kept && item->moving) {
		kept->used = texts->calls;
		*run = kept->run;
		return true;
	}
	struct tiles *tiles = NULL;
	if (kept) {
		*run = kept->run;
		tiles = kept->tiles;
		texts->bytes -= tiles ? tiles->bytes : 0;
		HASH_DEL(texts->kept, kept);
		free(kept);
	} else if (!rasterise(texts, item, run, &tiles, error)) {
		return false;
	}
	if (item->moving)
		keep(texts, run, tiles);
	else
		texts->passing = tiles;
	return true;
}

size_t texts_bytes(const struct texts *texts)
{
	return texts->bytes;
}
