/* The order of panels, and how long each stays.
 *
 * An index of plain structs: it is walked every few seconds and searched when a finger or a saved file names a panel,
 * so a linear search will do for a thousand entries. Must not know Lua, files or what a panel says. */
#include "exhibition/exhibition.h"
#include <math.h>
#include <string.h>

enum { LOOK_SECONDS = 3, WORDS_PER_MINUTE = 130, PICTURES_MIB = 96 };

void exhibition_init(struct exhibition *exhibition)
{
	*exhibition = (struct exhibition){
		.timing.floor = 10,
		.timing.ceiling = 90,
		.timing.fade = 0.9,
		.timing.idle = 90,
		.timing.fades = true,
		.limits = { .words = 90,
					.words_most = 110,
					.sentence = 24,
					.lead = 15,
					.line_least = 45,
					.line_most = 66,
					.read = 60 },
		.screen.distance = 700,
		.screen.mounting = 800,
		.picture_bytes = PICTURES_MIB * 1024.0 * 1024.0,
	};
	arena_init(&exhibition->arena);
}

void exhibition_finish(struct exhibition *exhibition)
{
	arena_finish(&exhibition->arena);
	exhibition_init(exhibition);
}

int exhibition_language(const struct exhibition *exhibition, const char *id)
{
	for (size_t i = 0; id && i < exhibition->language_count; i++)
		if (strcmp(exhibition->languages[i].id, id) == 0)
			return (int)i;
	return -1;
}

int exhibition_panel(const struct exhibition *exhibition, const char *id)
{
	for (size_t i = 0; id && i < exhibition->panel_count; i++)
		if (strcmp(exhibition->panels[i].id, id) == 0)
			return (int)i;
	return -1;
}

/* The next name of a list with commas, in `name`; false: there is no more. Spaces around it are left off. */
static bool next_name(const char **list, char name[ID_BYTES])
{
	*list += strspn(*list, " ,");
	size_t length = strcspn(*list, ","), kept = length < ID_BYTES ? length : ID_BYTES - 1;
	memcpy(name, *list, kept);
	while (kept > 0 && name[kept - 1] == ' ')
		kept--;
	name[kept] = 0;
	*list += length;
	return kept > 0;
}

static bool is_listed(const char *list, const char *id)
{
	char name[ID_BYTES];
	while (next_name(&list, name))
		if (strcmp(name, id) == 0)
			return true;
	return false;
}

static bool has_chapter(const struct exhibition *exhibition, const char *id)
{
	for (size_t i = 0; i < exhibition->chapter_count; i++)
		if (strcmp(exhibition->chapters[i].id, id) == 0)
			return true;
	return false;
}

bool exhibition_keep(struct exhibition *exhibition, const char *chapters, char unknown[ID_BYTES])
{
	char name[ID_BYTES];
	bool any = false;
	if (unknown)
		unknown[0] = 0;
	for (const char *list = chapters; next_name(&list, name);)
		if (has_chapter(exhibition, name))
			any = true;
		else if (unknown && !unknown[0])
			memcpy(unknown, name, ID_BYTES);
	if (!any)
		return false;
	size_t chapter_count = 0, panel_count = 0;
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		struct chapter chapter = exhibition->chapters[i];
		if (!is_listed(chapters, chapter.id))
			continue;
		memmove(&exhibition->panels[panel_count], &exhibition->panels[chapter.first],
				chapter.count * sizeof *exhibition->panels);
		chapter.first = panel_count;
		for (size_t j = 0; j < chapter.count; j++)
			exhibition->panels[panel_count++].chapter = chapter_count;
		exhibition->chapters[chapter_count++] = chapter;
	}
	exhibition->chapter_count = chapter_count;
	exhibition->panel_count = panel_count;
	return true;
}

int exhibition_step(const struct exhibition *exhibition, int from, int step)
{
	int count = (int)exhibition->panel_count;
	int direction = step < 0 ? -1 : 1;
	if (count == 0)
		return -1;
	/* From outside the order the way begins at its first panel, or backwards at its last. */
	int at = from >= 0 && from < count ? from : direction > 0 ? -1 : count;
	for (int tried = 0; tried < count; tried++) {
		at = (at + direction + count) % count;
		if (exhibition->panels[at].state != PANEL_BROKEN)
			return at;
	}
	return -1;
}

int exhibition_place(const struct exhibition *exhibition, const char *id, int index)
{
	int count = (int)exhibition->panel_count;
	int found = exhibition_panel(exhibition, id);
	if (found >= 0)
		return found;
	if (count == 0)
		return -1;
	return index < 0 ? 0 : index >= count ? count - 1 : index;
}

const char *exhibition_light(const struct exhibition *exhibition, int panel, bool title)
{
	const struct panel_entry *entry = &exhibition->panels[panel];
	size_t chapter = title && entry->chapter > 0 ? entry->chapter - 1 : entry->chapter;
	return entry->light && !title ? entry->light : exhibition->chapters[chapter].light;
}

double exhibition_land(const struct exhibition *exhibition, int panel)
{
	int land = 0;
	for (int i = 1; i <= panel && i < (int)exhibition->panel_count; i++)
		land += !exhibition->panels[i].quiet;
	return land;
}

double exhibition_reading(const struct exhibition *exhibition, int language, int words)
{
	double pace = 0;
	if (language >= 0 && (size_t)language < exhibition->language_count)
		pace = exhibition->languages[language].words_per_minute;
	return words / (pace > 0 ? pace : WORDS_PER_MINUTE) * 60 + LOOK_SECONDS;
}

double exhibition_dwell(const struct exhibition *exhibition, int panel, int language, int words)
{
	if (panel >= 0 && (size_t)panel < exhibition->panel_count && exhibition->panels[panel].seconds > 0)
		return exhibition->panels[panel].seconds;
	return fmax(exhibition->timing.floor,
				fmin(exhibition->timing.ceiling, exhibition_reading(exhibition, language, words)));
}
