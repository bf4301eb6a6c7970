/* Composes what is said from what stands on the page: layouts know best what of a panel is on it and in which order. A
 * sentence belongs to the page on which it begins. Must not know how it is spoken. */
#include "pages/narration.h"
#include "base/file.h"
#include "base/utf8.h"
#include "lua/state.h"
#include "scene/prose.h"
#include "scene/scene.h"
#include "voice/clip.h"
#include "voice/sentences.h"
#include "words/panel.h"
#include "words/spoken.h"
#include "words/texts.h"
#include <stdlib.h>
#include <string.h>

void narration_init(struct narration *narration)
{
	*narration = (struct narration){ 0 };
	arena_init(&narration->arena);
}

void narration_finish(struct narration *narration)
{
	free(narration->said);
	arena_finish(&narration->arena);
	*narration = (struct narration){ 0 };
}

static bool grow(struct narration *narration)
{
	if (narration->count < narration->capacity)
		return true;
	size_t capacity = narration->capacity ? 2 * narration->capacity : 16;
	const char **said = reallocarray(narration->said, capacity, sizeof *said);
	if (!said)
		return false;
	narration->said = said;
	narration->capacity = capacity;
	return true;
}

static void add(struct narration *narration, const char *text)
{
	narration->failed = narration->failed || !text || !grow(narration);
	if (!narration->failed)
		narration->said[narration->count++] = text;
}

/* The text as it is heard: no markup, no places of rings; a paragraph ends with a blank line. NULL when out of memory.
 */
static char *plain(struct arena *arena, const char *source)
{
	struct markup markup;
	if (!markup_parse(arena, source, &markup))
		return NULL;
	char *text = arena_alloc(arena, 2 * markup.length + 1), *out = text;
	size_t place = strlen(MARKUP_RING_PLACE);
	for (const char *at = markup.text; text && *at; at++) {
		if (strncmp(at, MARKUP_RING_PLACE, place) == 0) {
			at += place - 1;
		} else if (*at == MARKUP_PARAGRAPH) {
			*out++ = '\n';
			*out++ = '\n';
		} else {
			*out++ = *at;
		}
	}
	return text;
}

/* Letters and digits alone are as many in a text as in its lines, whatever hyphens and spaces breaking took or gave. */
static size_t letters(const char *text, size_t length)
{
	size_t count = 0;
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(text + at, length - at, &rune);
		count += utf8_is_letter(rune) || (rune >= '0' && rune <= '9');
	}
	return count;
}

static size_t letters_of_lines(struct arena *scratch, const struct prose_lines *lines, int first, int last)
{
	size_t count = 0;
	for (int i = first; i <= last && i < lines->count; i++) {
		const char *text = prose_line_text(scratch, &lines->items[i]);
		count += text ? letters(text, strlen(text)) : 0;
	}
	return count;
}

/* The sentences of the text whose first letter is one of `from` to `to` - 1. */
static void add_sentences(struct narration *narration, const char *source, size_t from, size_t to)
{
	const char *text = plain(&narration->arena, source), *at = text;
	struct sentence sentence;
	narration->failed = narration->failed || !text;
	while (!narration->failed && sentences_next(&at, &sentence)) {
		size_t before = letters(text, (size_t)(sentence.text - text));
		if (before >= from && before < to && letters(sentence.text, sentence.length) > 0)
			add(narration, arena_copy(&narration->arena, sentence.text, sentence.length));
	}
}

void narration_add_text(struct narration *narration, const char *text)
{
	add_sentences(narration, text, 0, SIZE_MAX);
}

static void add_prose(struct narration *narration, const struct node *node)
{
	const struct prose *prose = &node->prose;
	int last = node->lines ? prose_last(node->lines, prose) : 0;
	if (!node->lines || (prose->first_line == 0 && last == node->lines->count - 1)) {
		narration_add_text(narration, prose->text);
		return;
	}
	size_t from = letters_of_lines(&narration->arena, node->lines, 0, prose->first_line - 1);
	size_t shown = letters_of_lines(&narration->arena, node->lines, prose->first_line, last);
	add_sentences(narration, prose->text, from, from + shown);
}

static bool is_named(const char *id, const char *name)
{
	return id && strcmp(id, name) == 0;
}

bool narration_is_read(const char *id)
{
	static const char *const unread[] = { "source", "page-number", "invitation", "label", "extent-label", "legend" };
	static const char *const begins[] = { "mark-", "strand-" };
	for (size_t i = 0; i < sizeof unread / sizeof *unread; i++)
		if (is_named(id, unread[i]))
			return false;
	for (size_t i = 0; id && i < sizeof begins / sizeof *begins; i++)
		if (strncmp(id, begins[i], strlen(begins[i])) == 0)
			return false;
	return true;
}

/* All that is read but the title. */
static void add_read(struct narration *narration, const struct node *node)
{
	if (node->hidden || node->action.kind != ACTION_NONE)
		return;
	if (node->kind == NODE_PROSE && narration_is_read(node->id) && !is_named(node->id, "title"))
		add_prose(narration, node);
	for (const struct node *child = node->first; child; child = child->next)
		add_read(narration, child);
}

static void add_all(struct narration *narration, const struct node *node)
{
	if (node->hidden)
		return;
	if (node->kind == NODE_PROSE)
		narration_add_text(narration, node->prose.text);
	for (const struct node *child = node->first; child; child = child->next)
		add_all(narration, child);
}

void narration_add_scene(struct narration *narration, const struct scene *scene)
{
	add_all(narration, scene->root);
}

/* The panel's field `name` in the language, else in any; NULL: there is none. Lives as long as `texts`. */
static const char *field_of(const struct texts *texts, const char *name, int language)
{
	const char *any = NULL;
	size_t length = strlen(name);
	for (size_t i = 0; i < texts->count; i++) {
		const struct text *text = &texts->items[i];
		if (strncmp(text->field, name, length) != 0 || (text->field[length] != '.' && text->field[length] != '['))
			continue;
		if (text->language == language)
			return text->text;
		any = any ? any : text->text;
	}
	return any;
}

/* What of each kind can be done on the page. */
struct doing {
	bool choose, words, disputed, pictures;
};

static void find_doing(struct doing *doing, const struct node *node)
{
	if (node->hidden)
		return;
	doing->choose = doing->choose || node->action.kind == ACTION_CHOOSE;
	doing->words = doing->words || node->action.kind == ACTION_GLOSS;
	doing->disputed = doing->disputed || node->action.kind == ACTION_DISPUTE;
	doing->pictures = doing->pictures || node->action.kind == ACTION_PICTURE;
	for (const struct node *child = node->first; child; child = child->next)
		find_doing(doing, child);
}

static void add_word(struct narration *narration, struct script *script, const char *name, int language)
{
	const char *word = spoken_word(script, name, language, &narration->arena);
	if (word)
		add(narration, word);
}

static void add_doing(struct narration *narration, struct script *script, const struct node *root, int language,
					  bool more)
{
	struct doing doing = { .choose = false };
	find_doing(&doing, root);
	const struct {
		bool there;
		const char *word;
	} told[] = { { doing.choose, "speech_choose" },
				 { doing.words, "speech_words" },
				 { doing.disputed, "speech_disputed" },
				 { doing.pictures, "speech_pictures" },
				 { more, "speech_more" } };
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		if (told[i].there)
			add_word(narration, script, told[i].word, language);
}

static void add_title(struct narration *narration, const struct node *node)
{
	if (node->hidden)
		return;
	if (node->kind == NODE_PROSE && is_named(node->id, "title"))
		add_prose(narration, node);
	for (const struct node *child = node->first; child; child = child->next)
		add_title(narration, child);
}

static void add_panel(struct narration *narration, struct script *script, const struct build_request *request,
					  const struct scene *page, const struct texts *texts)
{
	bool first = request->page == 0;
	const char *own = first ? field_of(texts, "narration", request->language) : NULL;
	const char *alt = first && !own ? field_of(texts, "alt", request->language) : NULL;
	if (first)
		add_title(narration, page->root);
	if (own)
		narration_add_text(narration, own);
	else
		add_read(narration, page->root);
	if (alt) {
		add_word(narration, script, "speech_picture", request->language);
		narration_add_text(narration, alt);
	}
}

bool narration_add_page(struct narration *narration, struct script *script, const struct build_request *request,
						const struct scene *page, int pages)
{
	const struct kept *kept = request->title ? NULL : panel_find(script, request->panel);
	struct texts texts = { .count = 0 };
	if (request->title || request->note || !kept) {
		narration_add_scene(narration, page);
	} else {
		narration->failed = !texts_collect(&texts, script, kept) || narration->failed;
		add_panel(narration, script, request, page, &texts);
		texts_finish(&texts);
		add_doing(narration, script, page->root, request->language, request->page + 1 < pages);
	}
	return !narration->failed;
}

static bool is_recorded(const struct script *script, const char *language, const char *panel)
{
	char *path = voice_recorded_path(script->folder, language, panel, 1);
	bool recorded = path && file_exists(path);
	free(path);
	return recorded;
}

/* An installed exhibition's clips lie in its voice/, a checkout's and a curator's in build/voice/. */
static bool is_made(const struct script *script, const char *language, const char *title)
{
	struct voice_places places;
	struct narration said;
	char *path = NULL;
	narration_init(&said);
	narration_add_text(&said, title);
	if (voice_places_init(&places, script->folder, script->folder, NULL) && said.count > 0)
		path = voice_places_find(&places, language, said.said[0]);
	voice_places_finish(&places);
	narration_finish(&said);
	bool made = path != NULL;
	free(path);
	return made;
}

bool narration_is_sounding(const struct script *script, const struct build_request *request)
{
	const struct panel_entry *panel = &request->exhibition->panels[request->panel];
	const char *language = request->exhibition->languages[request->language].id,
			   *title = panel->title[request->language];
	return is_recorded(script, language, panel->id) || (title && is_made(script, language, title));
}
