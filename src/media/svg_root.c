/* Reads the <svg …> tag of a document, just enough XML for that.
 *
 * nanosvg does not tell a document's size without parsing all of it, and SDL_image cannot stretch or cut one. With the
 * tag known, `check` can look at a file cheaply and svg.c can write a tag of its own. Must not know how the document is
 * drawn. */
#include "media/svg_root.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static const char *skip_space(const char *at, const char *end)
{
	while (at < end && is_space(*at))
		at++;
	return at;
}

static bool starts_with(const char *at, const char *end, const char *what)
{
	size_t length = strlen(what);
	return (size_t)(end - at) >= length && memcmp(at, what, length) == 0;
}

static const char *after(const char *at, const char *end, const char *what)
{
	const char *found = memmem(at, (size_t)(end - at), what, strlen(what));
	return found ? found + strlen(what) : end;
}

/* The end of <!DOCTYPE …>, whose internal subset in [ ] may hold more of < and >. */
static const char *skip_doctype(const char *at, const char *end)
{
	int depth = 0;
	for (; at < end; at++) {
		if (*at == '[')
			depth++;
		else if (*at == ']')
			depth--;
		else if (*at == '>' && depth <= 0)
			return at + 1;
	}
	return end;
}

/* The first element's "<", past declaration, comments and doctype; `end` if there is none. */
static const char *first_element(const char *at, const char *end)
{
	if (starts_with(at, end, "\xEF\xBB\xBF"))
		at += 3;
	for (at = skip_space(at, end); at < end; at = skip_space(at, end)) {
		if (starts_with(at, end, "<?"))
			at = after(at, end, "?>");
		else if (starts_with(at, end, "<!--"))
			at = after(at, end, "-->");
		else if (starts_with(at, end, "<!"))
			at = skip_doctype(at, end);
		else
			return *at == '<' ? at : end;
	}
	return end;
}

bool svg_root_is(const char *text, size_t length)
{
	const char *end = text + length, *at = first_element(text, end);
	return starts_with(at, end, "<svg") && at + 4 < end && (is_space(at[4]) || at[4] == '>' || at[4] == '/');
}

bool svg_attribute_next(const char *at, const char *end, struct svg_attribute *attribute)
{
	at = skip_space(at, end);
	attribute->name = at;
	while (at < end && !is_space(*at) && !strchr("=/>\"'", *at))
		at++;
	attribute->name_length = (size_t)(at - attribute->name);
	at = skip_space(at, end);
	if (attribute->name_length == 0 || at >= end || *at != '=')
		return false;
	at = skip_space(at + 1, end);
	if (at >= end || (*at != '"' && *at != '\''))
		return false;
	const char *close = memchr(at + 1, *at, (size_t)(end - at - 1));
	if (!close)
		return false;
	attribute->value = at + 1;
	attribute->value_length = (size_t)(close - at - 1);
	attribute->end = close + 1;
	return true;
}

bool svg_attribute_is(const struct svg_attribute *attribute, const char *name)
{
	return attribute->name_length == strlen(name) && memcmp(attribute->name, name, attribute->name_length) == 0;
}

/* Reads a number; returns the place after it, or NULL if there is none. The attribute's quote, if nothing else,
 * ends it. */
static const char *read_number(const char *at, double *number)
{
	char *after;
	if (strspn(at, "+-.0123456789") == 0) /* no "inf" and no "nan" */
		return NULL;
	*number = strtod(at, &after);
	return after > at && isfinite(*number) ? after : NULL;
}

/* A length in CSS px; 0 when there is none or when it depends on a page (per cent). */
static double read_length(const struct svg_attribute *attribute)
{
	static const struct {
		const char *name;
		double px;
	} units[] = {
		{ "pt", 96.0 / 72 }, { "pc", 16 }, { "mm", 96 / 25.4 }, { "cm", 96 / 2.54 },
		{ "in", 96 },		 { "em", 16 }, { "ex", 8 },			{ "%", 0 },
	};
	double number;
	const char *end = attribute->value + attribute->value_length;
	const char *unit = read_number(skip_space(attribute->value, end), &number);
	if (!unit || !(number > 0))
		return 0;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (starts_with(unit, end, units[i].name))
			return number * units[i].px;
	return number;
}

static void read_view(const struct svg_attribute *attribute, struct svg_root *root)
{
	const char *at = attribute->value, *end = at + attribute->value_length;
	double numbers[4];
	for (int i = 0; i < 4; i++) {
		while (at < end && (is_space(*at) || *at == ','))
			at++;
		at = read_number(at, &numbers[i]);
		if (!at)
			return;
	}
	if (!(numbers[2] > 0) || !(numbers[3] > 0))
		return;
	root->view_x = numbers[0];
	root->view_y = numbers[1];
	root->view_width = numbers[2];
	root->view_height = numbers[3];
}

static bool mentions(const struct svg_attribute *attribute, const char *word)
{
	return memmem(attribute->value, attribute->value_length, word, strlen(word)) != NULL;
}

static void read_fit(const struct svg_attribute *attribute, struct svg_root *root)
{
	root->fit = mentions(attribute, "none") ? SVG_STRETCH : mentions(attribute, "slice") ? SVG_SLICE : SVG_MEET;
	root->align_x = mentions(attribute, "xMin") ? 0 : mentions(attribute, "xMax") ? 1 : 0.5;
	root->align_y = mentions(attribute, "YMin") ? 0 : mentions(attribute, "YMax") ? 1 : 0.5;
}

/* What is not given follows from what is, as in a browser. */
static bool complete_size(struct svg_root *root)
{
	if (root->view_width > 0) {
		double aspect = root->view_width / root->view_height;
		if (!root->width && !root->height)
			root->width = root->view_width;
		if (!root->width)
			root->width = root->height * aspect;
		if (!root->height)
			root->height = root->width / aspect;
	} else {
		root->view_width = root->width;
		root->view_height = root->height;
	}
	return root->width > 0 && root->height > 0 && root->width < 1e6 && root->height < 1e6;
}

bool svg_root_read(const char *text, size_t length, struct svg_root *root, struct error *error)
{
	const char *end = text + length;
	struct svg_attribute attribute;
	if (!svg_root_is(text, length))
		return error_set(error, "is not an SVG picture");
	*root = (struct svg_root){ .align_x = 0.5, .align_y = 0.5 };
	const char *at = root->attributes = first_element(text, end) + 4;
	for (; svg_attribute_next(at, end, &attribute); at = attribute.end) {
		if (svg_attribute_is(&attribute, "width"))
			root->width = read_length(&attribute);
		else if (svg_attribute_is(&attribute, "height"))
			root->height = read_length(&attribute);
		else if (svg_attribute_is(&attribute, "viewBox"))
			read_view(&attribute, root);
		else if (svg_attribute_is(&attribute, "preserveAspectRatio"))
			read_fit(&attribute, root);
	}
	at = skip_space(at, end);
	root->empty = at < end && *at == '/';
	if (root->empty)
		at++;
	if (at >= end || *at != '>')
		return error_set(error, "is a damaged SVG: its first tag has no end");
	root->content = at + 1;
	if (!complete_size(root))
		return error_set(error, "is an SVG without a size: give its <svg> a viewBox, or width and height");
	return true;
}
