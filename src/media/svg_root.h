/* The first element of an SVG document: how large it is, and which of its attributes mean that. Inside media only. */
#ifndef LANTERN_MEDIA_SVG_ROOT_H
#define LANTERN_MEDIA_SVG_ROOT_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

enum svg_fit { SVG_MEET, SVG_SLICE, SVG_STRETCH };

struct svg_root {
	double width, height;							/* the document's own size, CSS px */
	double view_x, view_y, view_width, view_height; /* what of its plane is shown at that size */
	enum svg_fit fit;
	double align_x, align_y; /* 0 start, 0.5 middle, 1 end: where the view stands when the shapes differ */
	const char *attributes;	 /* borrows: the text after "<svg" … */
	const char *content;	 /* … and the text after its ">" */
	bool empty;				 /* closed at once: "<svg/>" */
};

/* Whether the text is an XML document whose first element is <svg>. */
bool svg_root_is(const char *text, size_t length);

bool svg_root_read(const char *text, size_t length, struct svg_root *root, struct error *error);

struct svg_attribute {
	const char *name, *value; /* borrows */
	size_t name_length, value_length;
	const char *end; /* after the closing quote */
};

/* The next attribute at `at`; false at the tag's end or at something that is no attribute. */
bool svg_attribute_next(const char *at, const char *end, struct svg_attribute *attribute);
bool svg_attribute_is(const struct svg_attribute *attribute, const char *name);

#endif
