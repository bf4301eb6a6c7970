/* Walks the tags of a document; makes it plain for nanosvg, whose XML ends a tag at the first ">", wherever that
 * stands, and which knows no element that hides its shapes but <defs>. Must not know how shapes are drawn. */
#include "media/svg_plain.h"
#include "media/svg_root.h"
#include <string.h>

const char *const svg_definitions[] = { "clipPath", "mask", "pattern", "marker", "symbol", "filter", NULL };

static bool starts_with(const char *at, const char *end, const char *what)
{
	size_t length = strlen(what);
	return (size_t)(end - at) >= length && memcmp(at, what, length) == 0;
}

/* Behind what begins at `at` and is no tag; NULL if it is one. */
static const char *skip_special(const char *at, const char *end)
{
	static const char *const kinds[][2] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" }, { "<!", ">" } };
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!starts_with(at, end, kinds[i][0]))
			continue;
		const char *close = memmem(at, (size_t)(end - at), kinds[i][1], strlen(kinds[i][1]));
		return close ? close + strlen(kinds[i][1]) : end;
	}
	return NULL;
}

bool svg_tag_next(const char *at, const char *end, struct svg_tag *tag)
{
	const char *special;
	at = memchr(at, '<', (size_t)(end - at));
	while (at && (special = skip_special(at, end)))
		at = memchr(special, '<', (size_t)(end - special));
	if (!at || end - at < 2)
		return false;
	*tag = (struct svg_tag){ .closes = at[1] == '/' };
	tag->name = at + 1 + tag->closes;
	tag->name_length = strcspn(tag->name, " \t\r\n/>");
	tag->attributes = tag->name + tag->name_length;
	struct svg_attribute attribute;
	const char *last = tag->attributes;
	while (!tag->closes && svg_attribute_next(last, end, &attribute))
		last = attribute.end;
	const char *rest = last + strspn(last, " \t\r\n");
	tag->damaged = !tag->closes && *rest != '>' && *rest != '/';
	const char *close = memchr(last, '>', (size_t)(end - last));
	tag->end = close ? close + 1 : end;
	tag->closed = close && close > last && close[-1] == '/';
	return true;
}

bool svg_tag_is(const struct svg_tag *tag, const char *const *names)
{
	for (; *names; names++)
		if (tag->name_length == strlen(*names) && memcmp(tag->name, *names, tag->name_length) == 0)
			return true;
	return false;
}

static void blank(char *from, const char *to)
{
	for (; from < to; from++)
		*from = ' ';
}

/* What is in a style sheet's CDATA is kept; in all else it is text. */
static void blank_specials(char *text)
{
	char *end = text + strlen(text);
	for (char *at = text; (at = strchr(at, '<'));) {
		const char *close = skip_special(at, end);
		if (!close) {
			at++;
			continue;
		}
		bool sheet = starts_with(at, end, "<![CDATA[") && !memchr(at + 1, '<', (size_t)(close - at - 1));
		if (sheet) {
			blank(at, at + strlen("<![CDATA["));
			blank(text + (close - text) - 3, close);
		} else {
			blank(at, close);
		}
		at = text + (close - text);
	}
}

static void blank_ends(char *text, const struct svg_tag *tag)
{
	for (const char *at = tag->attributes; at < tag->end - 1; at++)
		if (*at == '>')
			text[at - text] = ' ';
}

/* `name` is no longer than the tag's own. */
static void rename_tag(char *text, const struct svg_tag *tag, const char *name)
{
	char *own = text + (tag->name - text);
	memset(own, ' ', tag->name_length);
	while (*name)
		*own++ = *name++;
}

/* An element that only defines becomes a <defs>, of which nanosvg draws nothing. It does not count them: one inside
 * another becomes a <g>, or stays as it is. */
void svg_make_plain(char *text)
{
	static const char *const defs[] = { "defs", NULL };
	struct svg_tag tag;
	blank_specials(text);
	const char *end = text + strlen(text);
	int depth = 0; /* of elements that define */
	for (const char *at = text; svg_tag_next(at, end, &tag) && !tag.damaged; at = tag.end) {
		bool hides = svg_tag_is(&tag, svg_definitions);
		blank_ends(text, &tag);
		if ((!hides && !svg_tag_is(&tag, defs)) || tag.closed)
			continue;
		depth -= tag.closes && depth > 0;
		if (depth == 0 && hides)
			rename_tag(text, &tag, "defs");
		else if (depth > 0 && !hides)
			rename_tag(text, &tag, "g");
		depth += !tag.closes;
	}
}
