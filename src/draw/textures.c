/* The picture cache.
 *
 * An entry is in flight (the worker has it), there, or broken. The key is the whole specification, field by field, with
 * the path or the SVG document behind it: two layouts that want the same pixels share one texture. A broken picture is
 * told once and tried again now and then, because a card reader or memory may recover while the kiosk runs for months.
 * Must not know where a picture is drawn, nor why it is wanted. */
#include "draw/textures.h"
#include "base/log.h"
#include "draw/key.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) (void)(element)
#include <uthash.h>

enum { TRY_AGAIN = 64 /* generations until a broken picture is tried again */ };

enum state { STATE_FLYING, STATE_THERE, STATE_BROKEN };

/* Every field that makes pixels differ, without padding. */
struct shape {
	int32_t is_svg, width, height, fit, tinted, mirrored;
	uint32_t tint, shade;
	float focus_x, focus_y, crop_x, crop_y, crop_w, crop_h;
};

struct entry {
	UT_hash_handle hh;
	enum state state;
	unsigned ticket; /* FLYING */
	int urgency;
	struct tiles *tiles; /* owns; THERE */
	size_t bytes;		 /* held, or expected while in flight */
	unsigned long asked; /* the generation it was last asked for */
	unsigned long broke; /* BROKEN: the turn it broke */
	bool told;			 /* ... and that was told */
	size_t key_length;
	char key[]; /* struct shape, then the path or the document with its NUL */
};

struct textures {
	struct screen *screen;
	struct worker *worker;
	struct entry *entries; /* owns; a hash table by key */
	unsigned long generation;
	size_t bytes, budget;
	const char *held; /* borrowed; files below it are not read; NULL: all are */
	struct key key;	  /* of what was looked for last */
};

struct textures *textures_create(struct screen *screen, struct worker *worker, size_t budget)
{
	struct textures *textures = calloc(1, sizeof *textures);
	if (textures) {
		textures->screen = screen;
		textures->worker = worker;
		textures->budget = budget;
	}
	return textures;
}

void textures_destroy(struct textures *textures)
{
	if (!textures)
		return;
	textures_drop_file(textures, NULL);
	key_finish(&textures->key);
	free(textures);
}

void textures_generation(struct textures *textures)
{
	textures->generation++;
}

static const char *entry_path(const struct entry *entry)
{
	struct shape shape;
	memcpy(&shape, entry->key, sizeof shape);
	return shape.is_svg ? NULL : entry->key + sizeof shape;
}

static bool build_key(struct textures *textures, const struct picture_spec *spec)
{
	const char *source = spec->path ? spec->path : spec->svg ? spec->svg : "";
	struct shape shape = {
		.is_svg = !spec->path,
		.width = spec->width,
		.height = spec->height,
		.fit = (int32_t)spec->fit,
		.tinted = spec->tinted,
		.mirrored = spec->mirrored,
		.tint = spec->tinted ? spec->tint : 0,
		.shade = spec->tinted ? spec->shade : 0,
		.focus_x = spec->focus_x,
		.focus_y = spec->focus_y,
		.crop_x = spec->crop_x,
		.crop_y = spec->crop_y,
		.crop_w = spec->crop_w,
		.crop_h = spec->crop_h,
	};
	return key_build(&textures->key, &shape, sizeof shape, source, strlen(source) + 1);
}

static struct entry *find(struct textures *textures, const struct picture_spec *spec)
{
	struct entry *entry = NULL;
	if (build_key(textures, spec))
		HASH_FIND(hh, textures->entries, textures->key.bytes, textures->key.length, entry);
	if (entry)
		entry->asked = textures->generation;
	return entry;
}

static void empty(struct textures *textures, struct entry *entry)
{
	if (entry->state == STATE_FLYING && entry->ticket)
		worker_cancel(textures->worker, entry->ticket);
	entry->ticket = 0;
	tiles_destroy(entry->tiles);
	entry->tiles = NULL;
	textures->bytes -= entry->bytes;
	entry->bytes = 0;
}

static void forget(struct textures *textures, struct entry *entry)
{
	empty(textures, entry);
	HASH_DEL(textures->entries, entry); /* NOLINT(clang-analyzer-unix.Malloc): it loses sight of uthash's links */
	free(entry);
}

static bool is_asked(const struct textures *textures, const struct entry *entry)
{
	return textures->generation - entry->asked < TEXTURES_ASKED;
}

static struct entry *oldest_unasked(const struct textures *textures)
{
	struct entry *oldest = NULL;
	for (struct entry *entry = textures->entries; entry; entry = entry->hh.next)
		if (entry->bytes > 0 && !is_asked(textures, entry) && (!oldest || entry->asked < oldest->asked))
			oldest = entry;
	return oldest;
}

static void make_room(struct textures *textures, size_t bytes)
{
	struct entry *entry;
	while (textures->bytes + bytes > textures->budget && (entry = oldest_unasked(textures)))
		forget(textures, entry);
}

static void set_bytes(struct textures *textures, struct entry *entry, size_t bytes)
{
	textures->bytes += bytes - entry->bytes;
	entry->bytes = bytes;
}

static void set_broken(struct textures *textures, struct entry *entry)
{
	empty(textures, entry);
	entry->state = STATE_BROKEN;
	entry->broke = textures->generation;
}

/* An entry for the key that was built last; NULL when out of memory. */
static struct entry *add(struct textures *textures)
{
	struct entry *entry = calloc(1, sizeof *entry + textures->key.length);
	if (!entry)
		return NULL;
	entry->key_length = textures->key.length;
	memcpy(entry->key, textures->key.bytes, textures->key.length);
	HASH_ADD_KEYPTR(hh, textures->entries, entry->key, entry->key_length, entry);
	if (!entry->hh.tbl) {
		free(entry);
		return NULL;
	}
	entry->asked = textures->generation;
	return entry;
}

static bool submit(struct textures *textures, struct entry *entry, const struct picture_spec *spec, int urgency)
{
	size_t bytes = spec->width > 0 && spec->height > 0 ? (size_t)spec->width * (size_t)spec->height * 4 : 0;
	make_room(textures, bytes);
	entry->ticket = worker_submit(textures->worker, spec, urgency);
	if (entry->ticket == 0) {
		set_broken(textures, entry);
		return false;
	}
	entry->state = STATE_FLYING;
	entry->urgency = urgency;
	set_bytes(textures, entry, bytes);
	return true;
}

static bool is_below(const char *path, const char *folder)
{
	size_t length = path && folder ? strlen(folder) : 0;
	return length > 0 && strncmp(path, folder, length) == 0 && path[length] == '/';
}

bool textures_want(struct textures *textures, const struct picture_spec *spec, int urgency)
{
	struct entry *entry = find(textures, spec);
	if (entry && entry->state == STATE_THERE)
		return true;
	if (entry && entry->state == STATE_FLYING) {
		if (urgency > entry->urgency) {
			worker_raise(textures->worker, entry->ticket, urgency);
			entry->urgency = urgency;
		}
		return false;
	}
	if (entry && textures->generation - entry->broke < TRY_AGAIN)
		return true;
	if (is_below(spec->path, textures->held))
		return false;
	if (!entry && textures->key.length > 0)
		entry = add(textures);
	if (entry && submit(textures, entry, spec, urgency))
		return false;
	log_warning("out of memory: a picture is left out");
	return true;
}

const struct tiles *textures_get(struct textures *textures, const struct picture_spec *spec)
{
	const struct entry *entry = find(textures, spec);
	return entry ? entry->tiles : NULL;
}

/* Takes the raster. Creating a texture is where memory runs out first: then all that nobody asks for goes, once. */
static bool upload(struct textures *textures, struct entry *entry, struct raster *raster, struct error *error)
{
	entry->asked = textures->generation; /* or it could be what is thrown out to make room for itself */
	entry->tiles = tiles_create(textures->screen, raster, error);
	if (!entry->tiles) {
		textures_drop_unasked(textures);
		entry->tiles = tiles_create(textures->screen, raster, error);
	}
	entry->ticket = 0;
	if (!entry->tiles) {
		raster_destroy(raster);
		set_broken(textures, entry);
		return false;
	}
	entry->state = STATE_THERE;
	entry->told = false;
	set_bytes(textures, entry, entry->tiles->bytes);
	make_room(textures, 0);
	return true;
}

const struct tiles *textures_need(struct textures *textures, const struct picture_spec *spec)
{
	struct entry *entry = find(textures, spec);
	if ((entry && entry->state != STATE_FLYING) || is_below(spec->path, textures->held))
		return entry ? entry->tiles : NULL;
	if (entry)
		empty(textures, entry); /* no longer in flight: it is decoded here */
	else if (textures->key.length > 0)
		entry = add(textures);
	if (!entry)
		return NULL;
	struct error error;
	struct raster *raster = textures->worker ? worker_load(textures->worker, spec, &error) : picture_load(spec, &error);
	if (!raster) {
		set_broken(textures, entry);
		return NULL;
	}
	upload(textures, entry, raster, &error);
	return entry->tiles;
}

void textures_rest(struct textures *textures, const struct picture_spec *spec)
{
	struct entry *entry = find(textures, spec);
	if (!entry)
		return;
	entry->asked = textures->generation - TEXTURES_ASKED;
	make_room(textures, 0);
}

static struct entry *find_ticket(const struct textures *textures, unsigned ticket)
{
	for (struct entry *entry = textures->entries; entry; entry = entry->hh.next)
		if (entry->state == STATE_FLYING && entry->ticket == ticket)
			return entry;
	return NULL;
}

int textures_collect(struct textures *textures, void (*failed)(void *data, const char *path, const struct error *error),
					 void *data)
{
	struct worker_result result;
	int count = 0;
	while (worker_take(textures->worker, &result)) {
		count++;
		struct entry *entry = find_ticket(textures, result.ticket);
		if (!entry) {
			raster_destroy(result.raster);
			continue;
		}
		bool good = result.raster && upload(textures, entry, result.raster, &result.error);
		if (!result.raster)
			set_broken(textures, entry);
		if (!good && !entry->told && failed)
			failed(data, entry_path(entry), &result.error);
		entry->told = !good;
	}
	return count;
}

/* What the worker has not read yet it shall not read any more. */
void textures_hold(struct textures *textures, const char *folder)
{
	struct entry *next;
	textures->held = folder;
	for (struct entry *entry = textures->entries; entry; entry = next) {
		next = entry->hh.next;
		if (entry->state == STATE_FLYING && is_below(entry_path(entry), folder))
			forget(textures, entry);
	}
}

void textures_drop_file(struct textures *textures, const char *path)
{
	struct entry *next;
	for (struct entry *entry = textures->entries; entry; entry = next) {
		next = entry->hh.next;
		const char *own = entry_path(entry);
		if (!path || (own && strcmp(own, path) == 0))
			forget(textures, entry);
	}
}

void textures_drop_below(struct textures *textures, const char *folder)
{
	struct entry *next;
	for (struct entry *entry = textures->entries; entry; entry = next) {
		next = entry->hh.next;
		if (is_below(entry_path(entry), folder))
			forget(textures, entry);
	}
}

void textures_drop_unasked(struct textures *textures)
{
	struct entry *entry;
	while ((entry = oldest_unasked(textures)))
		forget(textures, entry);
}

void textures_drop_tiles(struct textures *textures)
{
	struct entry *next;
	for (struct entry *entry = textures->entries; entry; entry = next) {
		next = entry->hh.next;
		if (entry->state == STATE_THERE)
			forget(textures, entry);
	}
}

size_t textures_bytes(const struct textures *textures)
{
	return textures->bytes;
}

size_t textures_budget(const struct textures *textures)
{
	return textures->budget;
}
