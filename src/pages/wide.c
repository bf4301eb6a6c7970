/* The longest line of a text that does not fit is the word. It is told where it was written, which may be far from the
 * panel at hand. Must not know why it does not fit. */
#include "pages/wide.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "pages/origin.h"
#include "scene/prose.h"
#include <string.h>

enum { WORD_SIZE = 200 };

static void widest_line(const struct prose_lines *lines, char out[WORD_SIZE])
{
	const struct prose_line *widest = &lines->items[0];
	size_t length = 0;
	for (int i = 1; i < lines->count; i++)
		if (lines->items[i].width > widest->width)
			widest = &lines->items[i];
	for (int i = 0; i < widest->count; i++) {
		const struct prose_run *run = &widest->runs[i];
		size_t fits = utf8_cut(run->text, run->length, WORD_SIZE - 1 - length);
		memcpy(out + length, run->text, fits);
		length += fits;
	}
	out[length] = 0;
}

static void tell(const struct building *building, const struct node *node)
{
	const struct build_request *request = building->request;
	char word[WORD_SIZE];
	struct origin origin;
	widest_line(node->lines, word);
	size_t length = strlen(word);
	length -= length > 0 && word[length - 1] == '-'; /* a soft hyphen's */
	bool written =
		origin_find(building->script, request->exhibition, building->kept, request->language, word, length, &origin);
	problems_add(
		building->problems, building->script->strict ? SEVERITY_ERROR : SEVERITY_WARNING, origin.file, origin.line,
		origin.field, "word-too-wide",
		written ? MESSAGE("a word is wider than its place on a screen of %dx%d in %s: \"%.*s\"; write a soft "
						  "hyphen, \\u{AD} between quotes, where it may be divided, or a shorter word")
				: MESSAGE("a word is wider than its place on a screen of %dx%d in %s: \"%.*s\"; it is one of the "
						  "kiosk's own, and a shorter one in your scripts/words.lua stands above it"),
		request->width_px, request->height_px, request->exhibition->languages[request->language].id, (int)length, word);
}

static void look_at(const struct building *building, const struct node *node)
{
	if (!node || node->hidden)
		return;
	if (node->kind == NODE_PROSE && node->lines && node->lines->overfull && node->lines->count > 0)
		tell(building, node);
	for (const struct node *child = node->first; child; child = child->next)
		look_at(building, child);
}

void wide_tell(const struct building *building)
{
	if (building->scene->overfull > 0)
		look_at(building, building->scene->root);
}
