/* Names of clips. Must not know what is said when, nor how a clip is made or played. */
#include "voice/clip.h"
#include "base/file.h"
#include "base/sum.h"
#include "base/utf8.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SOFT_HYPHEN = 0xAD, NAME_SIZE = 200 };

/* Writes the folded text; it is never longer than the text. */
static void fold(const char *text, char *out)
{
	size_t length = strlen(text), size;
	bool gap = false, begun = false;
	for (size_t at = 0; at < length; at += size) {
		uint32_t rune;
		size = utf8_decode(text + at, length - at, &rune);
		if (utf8_is_space(rune) || rune == SOFT_HYPHEN) {
			gap = gap || rune != SOFT_HYPHEN;
			continue;
		}
		if (gap && begun)
			*out++ = ' ';
		memcpy(out, text + at, size);
		out += size;
		begun = true;
		gap = false;
	}
	*out = '\0';
}

char *voice_fold(const char *text)
{
	char *folded = malloc(strlen(text) + 1);
	if (folded)
		fold(text, folded);
	return folded;
}

uint64_t voice_sum(const char *text)
{
	char *folded = voice_fold(text);
	uint64_t sum = folded ? sum_text(SUM_START, folded) : 0;
	free(folded);
	return sum;
}

char *voice_clip_path(const char *folder, const char *language, const char *text)
{
	char name[NAME_SIZE];
	char *folded = voice_fold(text);
	if (!folded)
		return NULL;
	snprintf(name, sizeof name, "%.60s/%016llx.opus", language, (unsigned long long)sum_text(SUM_START, folded));
	free(folded);
	return path_join(folder, name);
}

char *voice_recorded_path(const char *folder, const char *language, const char *panel, int page)
{
	char name[NAME_SIZE];
	if (page > 1)
		snprintf(name, sizeof name, "assets/voice/%.60s/%.100s-%d.opus", language, panel, page);
	else
		snprintf(name, sizeof name, "assets/voice/%.60s/%.100s.opus", language, panel);
	return path_join(folder, name);
}

static bool add(struct voice_places *places, const char *folder, const char *name)
{
	if (!folder)
		return true;
	places->folders[places->count] = name ? path_join(folder, name) : strdup(folder);
	return places->folders[places->count] && ++places->count;
}

bool voice_places_init(struct voice_places *places, const char *folder, const char *data, const char *extra)
{
	*places = (struct voice_places){ .count = 0 };
	return add(places, extra, NULL) && add(places, folder, "build/voice") && add(places, data, "build/voice") &&
		   add(places, data, "voice");
}

void voice_places_finish(struct voice_places *places)
{
	for (size_t i = 0; i < sizeof places->folders / sizeof *places->folders; i++)
		free(places->folders[i]);
	*places = (struct voice_places){ .count = 0 };
}

char *voice_places_find(const struct voice_places *places, const char *language, const char *text)
{
	for (size_t i = 0; i < places->count; i++) {
		char *path = voice_clip_path(places->folders[i], language, text);
		if (path && file_exists(path))
			return path;
		free(path);
	}
	return NULL;
}
