/* Looks for what nanosvg passes over, misses or draws wrongly, so that a curator hears of it before a visitor misses
 * it.
 *
 * A list of what nanosvg can do, not of what it cannot: an element or a colour that is not in it is told. A definition
 * that nothing uses is no fault. */
#include "base/messages.h"
#include "media/svg_plain.h"
#include "media/svg_root.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum kind {
	TEXT,
	IMAGE,
	COPY,
	CLIPPED,
	MASKED,
	FILTERED,
	ARROWS,
	PATTERN,
	FOREIGN,
	MOVING,
	INNER,
	PREFIXED,
	OTHER,
	COLOUR,
	OWN_COLOUR,
	HIDDEN,
	BLENDED,
	STROKED,
	PLACED,
	SPREAD,
	LINKED,
	SHEET,
	ENTITY,
	ARC,
	EMPTY,
	BROKEN,
	KINDS
};

static const struct {
	const char *what, *instead;
} SAID[KINDS] = {
	[TEXT] = { MESSAGE("text (<text>)"), MESSAGE("convert the text to paths") },
	[IMAGE] = { MESSAGE("a picture inside the picture (<image>)"), MESSAGE("save all of it as a PNG or JPEG") },
	[COPY] = { MESSAGE("copies (<use>)"),
			   MESSAGE("turn clones and symbols into objects of their own (unlink, expand)") },
	[CLIPPED] = { MESSAGE("clipping (clip-path)"), MESSAGE("cut the shapes themselves, or save it as a PNG") },
	[MASKED] = { MESSAGE("a mask"), MESSAGE("cut the shapes themselves, or save it as a PNG") },
	[FILTERED] = { MESSAGE("a filter (blur, shadow)"), MESSAGE("save it as a PNG") },
	[ARROWS] = { MESSAGE("markers on lines (arrow heads)"), MESSAGE("convert the strokes to paths") },
	[PATTERN] = { MESSAGE("a pattern, or a gradient that is not defined before it is used"),
				  MESSAGE("save it as plain SVG with its definitions first, or as a PNG") },
	[FOREIGN] = { MESSAGE("foreign content (<foreignObject>)"), MESSAGE("save it as a PNG") },
	[MOVING] = { MESSAGE("movement (animation)"), MESSAGE("save it as it stands still") },
	[INNER] = { MESSAGE("an <svg> inside its <svg>"), MESSAGE("ungroup it") },
	[PREFIXED] = { MESSAGE("elements with a prefix (svg:)"), MESSAGE("save it as plain SVG") },
	[OTHER] = { MESSAGE("an element that is not known"), MESSAGE("save it as plain SVG, or as a PNG") },
	[COLOUR] = { MESSAGE("a colour that is not written as #rrggbb"),
				 MESSAGE("write colours as #rrggbb, or save it as plain SVG") },
	[OWN_COLOUR] = { MESSAGE("a colour from outside (currentColor)"), MESSAGE("give it a colour of its own") },
	[HIDDEN] = { MESSAGE("a hidden part (visibility), which would be seen"), MESSAGE("delete it") },
	[BLENDED] = { MESSAGE("a blend mode"), MESSAGE("save it as a PNG") },
	[STROKED] = { MESSAGE("a stroke that keeps its width or lies below its fill"),
				  MESSAGE("convert the strokes to paths") },
	[PLACED] = { MESSAGE("a turn about a point (transform-origin)"), MESSAGE("save it as plain SVG") },
	[SPREAD] = { MESSAGE("a gradient that repeats"), MESSAGE("save it as a PNG") },
	[LINKED] = { MESSAGE("a gradient that takes its colours from another (href)"), MESSAGE("save it as plain SVG") },
	[SHEET] = { MESSAGE("a style sheet with more than single classes (<style>)"),
				MESSAGE("save it with the styles in the shapes (presentation attributes)") },
	[ENTITY] = { MESSAGE("an abbreviation (entity)"), MESSAGE("save it as plain SVG") },
	[ARC] = { MESSAGE("arcs whose numbers are written together"), MESSAGE("save it without minifying") },
	[BROKEN] = { MESSAGE("what comes after a damaged tag"), MESSAGE("save it again") },
	[EMPTY] = { MESSAGE("nothing that lantern draws"), MESSAGE("convert all to paths, or save it as a PNG") },
};

enum { IDS_MOST = 1000 };

struct search {
	const char *text, *end;
	struct picture_lack *lacks;
	int count, most;
	bool found[KINDS];
	struct svg_attribute ids[IDS_MOST]; /* of gradients so far */
	int id_count;
	bool draws, has_sheet;
	const char *line_at; /* up to where lines are counted */
	int line;
};

struct words {
	const char *at;
	size_t length;
};

static void tell(struct search *search, enum kind kind, const char *at)
{
	if (search->found[kind])
		return;
	search->found[kind] = true;
	for (; search->line_at < at; search->line_at++)
		search->line += *search->line_at == '\n';
	if (search->count < search->most)
		search->lacks[search->count++] = (struct picture_lack){ search->line, SAID[kind].what, SAID[kind].instead };
}

static struct words trim(const char *at, size_t length)
{
	while (length > 0 && isspace((unsigned char)*at))
		at++, length--;
	while (length > 0 && isspace((unsigned char)at[length - 1]))
		length--;
	return (struct words){ at, length };
}

static bool is(struct words words, const char *what)
{
	return words.length == strlen(what) && memcmp(words.at, what, words.length) == 0;
}

static bool is_one_of(struct words words, const char *const *names)
{
	for (; *names; names++)
		if (is(words, *names))
			return true;
	return false;
}

static bool begins(struct words words, const char *what)
{
	return words.length >= strlen(what) && memcmp(words.at, what, strlen(what)) == 0;
}

static bool knows_id(const struct search *search, struct words id)
{
	for (int i = 0; i < search->id_count; i++)
		if (search->ids[i].value_length == id.length && memcmp(search->ids[i].value, id.at, id.length) == 0)
			return true;
	return search->id_count == IDS_MOST;
}

/* rgb( with three numbers and commas, as nanosvg scans it. */
static bool is_rgb(struct words value)
{
	int commas = 0;
	for (size_t i = 4; i < value.length; i++)
		commas += value.at[i] == ',';
	return begins(value, "rgb(") && commas == 2;
}

static bool is_hex(struct words value)
{
	size_t digits = 1;
	while (digits < value.length && isxdigit((unsigned char)value.at[digits]))
		digits++;
	return value.at[0] == '#' && digits == value.length && (digits == 4 || digits == 7);
}

static void check_colour(struct search *search, struct words value)
{
	static const char *const names[] = { "none",	"red",	 "green", "blue", "yellow", "cyan",
										 "magenta", "black", "grey",  "gray", "white",	NULL };
	if (value.length == 0 || is_one_of(value, names) || is_hex(value) || is_rgb(value))
		return;
	if (value.length == 12 && strncasecmp(value.at, "currentColor", 12) == 0)
		tell(search, OWN_COLOUR, value.at);
	else if (!begins(value, "url("))
		tell(search, COLOUR, value.at);
	else if (!begins(value, "url(#") || value.at[value.length - 1] != ')' || search->found[PATTERN] ||
			 !knows_id(search, (struct words){ value.at + 5, value.length - 6 }))
		tell(search, PATTERN, value.at);
}

/* The two flags of an arc may be written together with what follows; nanosvg reads them as one number. */
static void check_arcs(struct search *search, struct words path)
{
	const char *at = path.at, *end = at + path.length;
	bool arc = false;
	for (int number = 0; at < end && !search->found[ARC]; number++) {
		while (at < end && (isspace((unsigned char)*at) || *at == ','))
			at++;
		if (at < end && isalpha((unsigned char)*at)) {
			arc = *at == 'a' || *at == 'A';
			number = -1;
			at++;
			continue;
		}
		if (arc && (number % 7 == 3 || number % 7 == 4) && end - at > 1 &&
			(isdigit((unsigned char)at[1]) || at[1] == '.'))
			tell(search, ARC, at);
		const char *start = at;
		bool point = false;
		for (; at < end; at++) {
			bool sign = (*at == '-' || *at == '+') && (at == start || at[-1] == 'e' || at[-1] == 'E');
			bool first_point = *at == '.' && !point;
			if (!isdigit((unsigned char)*at) && !sign && !first_point && *at != 'e' && *at != 'E')
				break;
			point |= *at == '.';
		}
		if (at == start)
			at++; /* no number at all */
	}
}

static void check_property(struct search *search, struct words name, struct words value)
{
	static const char *const colours[] = { "fill", "stroke", "stop-color", NULL };
	static const char *const plain[] = { "none", "normal", "visible", "inherit", "pad", "", NULL };
	static const struct {
		const char *name;
		enum kind kind;
	} refused[] = {
		{ "clip-path", CLIPPED },	  { "mask", MASKED },		  { "filter", FILTERED },
		{ "marker", ARROWS },		  { "marker-start", ARROWS }, { "marker-mid", ARROWS },
		{ "marker-end", ARROWS },	  { "visibility", HIDDEN },	  { "mix-blend-mode", BLENDED },
		{ "vector-effect", STROKED }, { "paint-order", STROKED }, { "transform-origin", PLACED },
		{ "spreadMethod", SPREAD },
	};
	if (is_one_of(name, colours)) {
		check_colour(search, value);
		return;
	}
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
		if (is(name, refused[i].name) && !is_one_of(value, plain))
			tell(search, refused[i].kind, value.at);
}

/* name: value; name: value */
static void check_declarations(struct search *search, const char *at, const char *end)
{
	while (at < end) {
		const char *stop = memchr(at, ';', (size_t)(end - at));
		if (!stop)
			stop = end;
		const char *colon = memchr(at, ':', (size_t)(stop - at));
		if (colon) {
			struct words value = trim(colon + 1, (size_t)(stop - colon - 1));
			const char *important = memmem(value.at, value.length, "!", 1);
			if (important)
				value = trim(value.at, (size_t)(important - value.at));
			check_property(search, trim(at, (size_t)(colon - at)), value);
		}
		at = stop + 1;
	}
}

static bool is_class(struct words selector)
{
	for (size_t i = 1; i < selector.length; i++)
		if (!isalnum((unsigned char)selector.at[i]) && selector.at[i] != '-' && selector.at[i] != '_')
			return false;
	return selector.length > 1 && selector.at[0] == '.';
}

/* .class { … } .class { … } */
static void check_sheet(struct search *search, const char *at, const char *end)
{
	struct words all = trim(at, (size_t)(end - at));
	if (begins(all, "<![CDATA["))
		all = trim(all.at + 9, all.length - 9 - (all.length >= 12 ? 3 : 0));
	end = all.at + all.length;
	for (at = all.at; at < end;) {
		const char *open = memchr(at, '{', (size_t)(end - at));
		const char *close = open ? memchr(open, '}', (size_t)(end - open)) : NULL;
		if (!close || !is_class(trim(at, (size_t)(open - at)))) {
			if (trim(at, (size_t)(end - at)).length > 0)
				tell(search, SHEET, at);
			return;
		}
		check_declarations(search, open + 1, close);
		at = close + 1;
	}
}

static void check_entities(struct search *search, struct words value)
{
	static const char *const known[] = { "amp;", "lt;", "gt;", "quot;", "apos;", "#" };
	for (size_t i = 0; i < value.length; i++) {
		bool good = value.at[i] != '&';
		struct words rest = { value.at + i + 1, value.length - i - 1 };
		for (size_t k = 0; !good && k < sizeof known / sizeof *known; k++)
			good = begins(rest, known[k]);
		if (!good)
			tell(search, ENTITY, value.at);
	}
}

static void check_attribute(struct search *search, const struct svg_tag *tag, const struct svg_attribute *attribute)
{
	static const char *const gradients[] = { "linearGradient", "radialGradient", NULL };
	struct words name = { attribute->name, attribute->name_length };
	struct words value = trim(attribute->value, attribute->value_length);
	if (memchr(name.at, ':', name.length) || begins(name, "xmlns") || begins(name, "required"))
		return;
	check_entities(search, value);
	if (is(name, "style"))
		check_declarations(search, value.at, value.at + value.length);
	else if (is(name, "d"))
		check_arcs(search, value);
	else if (is(name, "class") && memchr(value.at, ' ', value.length) && search->has_sheet)
		tell(search, SHEET, value.at);
	else if (is(name, "href") && svg_tag_is(tag, gradients))
		tell(search, LINKED, value.at);
	else
		check_property(search, name, value);
	if (is(name, "id") && svg_tag_is(tag, gradients) && search->id_count < IDS_MOST)
		search->ids[search->id_count++] = *attribute;
}

static void check_element(struct search *search, const struct svg_tag *tag)
{
	static const char *const drawn[] = { "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", NULL };
	static const char *const known[] = {
		"g",	"a",		"switch", "defs", "stop",	"style", "linearGradient", "radialGradient", "title",
		"desc", "metadata", "script", "view", "cursor", NULL
	};
	static const struct {
		const char *name;
		enum kind kind;
	} refused[] = {
		{ "text", TEXT },
		{ "image", IMAGE },
		{ "use", COPY },
		{ "foreignObject", FOREIGN },
		{ "svg", INNER },
		{ "animate", MOVING },
		{ "set", MOVING },
		{ "animateTransform", MOVING },
		{ "animateMotion", MOVING },
	};
	struct words name = { tag->name, tag->name_length };
	if (svg_tag_is(tag, drawn))
		search->draws = true;
	else if (begins(name, "svg:"))
		tell(search, PREFIXED, name.at);
	else if (!memchr(name.at, ':', name.length) && !svg_tag_is(tag, known) && !svg_tag_is(tag, svg_definitions)) {
		enum kind kind = OTHER;
		for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
			if (is(name, refused[i].name))
				kind = refused[i].kind;
		bool instead =
			kind == FOREIGN && memmem(tag->attributes, (size_t)(tag->end - tag->attributes), "requiredExt", 11);
		if (!instead) /* … of what only one program shows */
			tell(search, kind, name.at);
	}
}

static void check_tag(struct search *search, const struct svg_tag *tag)
{
	struct svg_attribute attribute;
	check_element(search, tag);
	for (const char *at = tag->attributes; svg_attribute_next(at, search->end, &attribute); at = attribute.end)
		check_attribute(search, tag, &attribute);
}

/* Where a style sheet's words end, which are no tags, whatever stands among them; NULL when the tag opens none. Of a
 * sheet without an end nothing is seen, nor of what follows. */
static const char *sheet_end(const struct search *search, const struct svg_tag *tag)
{
	static const char *const sheet[] = { "style", NULL };
	if (!svg_tag_is(tag, sheet) || tag->closes || tag->closed)
		return NULL;
	const char *close = memmem(tag->end, (size_t)(search->end - tag->end), "</style", 7);
	return close ? close : search->end;
}

/* Text and what is below it, definitions but those in <defs> that count, what programs note for themselves. */
static bool hides(const struct svg_tag *tag)
{
	static const char *const others[] = { "text", "metadata", "foreignObject", "title", "desc", "script", NULL };
	return svg_tag_is(tag, svg_definitions) || svg_tag_is(tag, others) || memchr(tag->name, ':', tag->name_length);
}

static void walk(struct search *search, const char *at)
{
	static const char *const defs[] = { "defs", NULL };
	static const char *const counting[] = { "linearGradient", "radialGradient", "stop", "style", NULL };
	struct svg_tag tag;
	int depth = 0, hidden = 0, defining = 0; /* the depths at which something of that kind began; 0: none */
	for (; svg_tag_next(at, search->end, &tag); at = tag.end) {
		if (tag.damaged) {
			tell(search, BROKEN, tag.name);
			return;
		}
		if (tag.closes) {
			depth -= depth > 0;
			hidden = hidden > depth ? 0 : hidden;
			defining = defining > depth ? 0 : defining;
			continue;
		}
		const char *sheet = sheet_end(search, &tag);
		if (!hidden && (!defining || svg_tag_is(&tag, counting))) {
			check_tag(search, &tag);
			if (sheet && sheet < search->end)
				check_sheet(search, tag.end, sheet);
		}
		tag.end = sheet ? sheet : tag.end;
		if (tag.closed)
			continue;
		depth++;
		if (!hidden && hides(&tag))
			hidden = depth;
		if (!defining && svg_tag_is(&tag, defs))
			defining = depth;
	}
}

int svg_lacks(const char *text, size_t length, struct picture_lack *lacks, int most)
{
	struct svg_root root;
	struct search *search = calloc(1, sizeof *search);
	if (!search || !svg_root_read(text, length, &root, NULL)) {
		free(search);
		return 0;
	}
	search->text = search->line_at = text;
	search->end = text + length;
	search->line = 1;
	search->has_sheet = memmem(text, length, "<style", 6);
	search->lacks = lacks;
	search->most = most;
	walk(search, root.content);
	if (!search->draws && !search->found[BROKEN])
		tell(search, EMPTY, search->line_at);
	int count = search->count;
	free(search);
	return count;
}
