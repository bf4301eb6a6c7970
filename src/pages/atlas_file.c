/* Reads an atlas. Every number is checked once, here, so that drawing need not ask again; a damaged file is none. Must
 * not know projections. */
#include "pages/atlas_file.h"
#include "base/file.h"
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 4 << 20, COUNT_MOST = 1 << 20 };
static const char MAGIC[] = "atlas1\n";

struct reader {
	struct atlas *atlas;
	size_t at;
	bool bad;
};

static uint32_t number(struct reader *reader)
{
	uint32_t value = 0;
	for (int shift = 0; shift < 32 && reader->at < reader->atlas->length; shift += 7) {
		uint8_t byte = reader->atlas->bytes[reader->at++];
		value |= (uint32_t)(byte & 127) << shift;
		if (byte < 128)
			return value;
	}
	reader->bad = true;
	return 0;
}

static int32_t signed_number(struct reader *reader)
{
	uint32_t value = number(reader);
	return (int32_t)(value >> 1) ^ -(int32_t)(value & 1);
}

/* How many things follow, each of a byte at least: never more than there can be. */
static uint32_t count_of(struct reader *reader)
{
	uint32_t count = number(reader);
	if (count > COUNT_MOST || count > reader->atlas->length - reader->at)
		reader->bad = true;
	return reader->bad ? 0 : count;
}

static void read_arc(struct reader *reader, struct atlas_arc *arc)
{
	double steps = reader->atlas->steps;
	arc->extent.west = signed_number(reader) / steps;
	arc->extent.south = signed_number(reader) / steps;
	arc->extent.east = arc->extent.west + number(reader) / steps;
	arc->extent.north = arc->extent.south + number(reader) / steps;
	arc->count = count_of(reader);
	uint32_t bytes = count_of(reader);
	arc->at = (uint32_t)reader->at;
	for (uint32_t i = 0; i < 2 * arc->count && !reader->bad; i++)
		number(reader);
	reader->bad = reader->bad || arc->count < 2 || reader->at - arc->at != bytes;
}

static bool add_ref(struct atlas *atlas, int32_t ref)
{
	if (atlas->ref_count == atlas->ref_room) {
		uint32_t room = atlas->ref_room ? atlas->ref_room * 2 : 1024;
		int32_t *refs = reallocarray(atlas->refs, room, sizeof *refs);
		if (!refs)
			return false;
		atlas->refs = refs;
		atlas->ref_room = room;
	}
	atlas->refs[atlas->ref_count++] = ref;
	return true;
}

static void read_ring(struct reader *reader)
{
	uint32_t count = count_of(reader);
	if (!add_ref(reader->atlas, (int32_t)count))
		reader->bad = true;
	for (uint32_t i = 0; i < count && !reader->bad; i++) {
		int32_t ref = signed_number(reader);
		if (atlas_arc_of(ref) >= reader->atlas->arc_count || !add_ref(reader->atlas, ref))
			reader->bad = true;
	}
}

static void read_rings(struct reader *reader, struct atlas_shape *shape)
{
	shape->at = reader->atlas->ref_count;
	shape->rings = count_of(reader);
	for (uint32_t i = 0; i < shape->rings && !reader->bad; i++)
		read_ring(reader);
}

static void read_lines(struct reader *reader, struct atlas_shape *shape)
{
	shape->at = reader->atlas->ref_count;
	shape->rings = 1;
	read_ring(reader);
}

static void read_country(struct reader *reader, struct atlas_shape *country)
{
	if (reader->atlas->length - reader->at < 2) {
		reader->bad = true;
		return;
	}
	memcpy(country->code, reader->atlas->bytes + reader->at, 2);
	reader->at += 2;
	read_rings(reader, country);
}

static void read_all(struct reader *reader)
{
	struct atlas *atlas = reader->atlas;
	atlas->steps = number(reader);
	atlas->arc_count = count_of(reader);
	atlas->arcs = calloc(atlas->arc_count + 1, sizeof *atlas->arcs);
	reader->bad = reader->bad || !atlas->arcs || !(atlas->steps > 0);
	for (uint32_t i = 0; i < atlas->arc_count && !reader->bad; i++)
		read_arc(reader, &atlas->arcs[i]);
	read_rings(reader, &atlas->land);
	atlas->country_count = count_of(reader);
	atlas->countries = calloc(atlas->country_count + 1, sizeof *atlas->countries);
	reader->bad = reader->bad || !atlas->countries;
	for (uint32_t i = 0; i < atlas->country_count && !reader->bad; i++)
		read_country(reader, &atlas->countries[i]);
	read_rings(reader, &atlas->lakes);
	read_lines(reader, &atlas->borders);
	read_lines(reader, &atlas->rivers);
}

struct atlas *atlas_read(const char *path, struct error *error)
{
	struct atlas *atlas = calloc(1, sizeof *atlas);
	if (!atlas) {
		error_set(error, "not enough memory");
		return NULL;
	}
	atlas->bytes = (uint8_t *)file_read(path, FILE_MOST, &atlas->length, error);
	if (!atlas->bytes) {
		atlas_destroy(atlas);
		return NULL;
	}
	struct reader reader = { .atlas = atlas, .at = strlen(MAGIC) };
	if (atlas->length < reader.at || memcmp(atlas->bytes, MAGIC, reader.at) != 0)
		reader.bad = true;
	else
		read_all(&reader);
	if (!reader.bad)
		return atlas;
	error_set(error, "it is damaged, or not enough memory");
	atlas_destroy(atlas);
	return NULL;
}

void atlas_destroy(struct atlas *atlas)
{
	if (!atlas)
		return;
	free(atlas->bytes);
	free(atlas->arcs);
	free(atlas->countries);
	free(atlas->refs);
	free(atlas);
}

bool atlas_add_arc(const struct atlas *atlas, int32_t ref, double shift, struct outline *outline)
{
	const struct atlas_arc *arc = &atlas->arcs[atlas_arc_of(ref)];
	struct reader reader = { .atlas = (struct atlas *)atlas, .at = arc->at };
	size_t first = outline->count;
	double x = 0, y = 0;
	for (uint32_t i = 0; i < arc->count; i++) {
		x += signed_number(&reader);
		y += signed_number(&reader);
		if (!outline_add(outline, (struct point){ x / atlas->steps + shift, y / atlas->steps }))
			return false;
	}
	if (ref < 0)
		for (size_t a = first, b = outline->count - 1; a < b; a++, b--) {
			struct point point = outline->points[a];
			outline->points[a] = outline->points[b];
			outline->points[b] = point;
		}
	return true;
}
