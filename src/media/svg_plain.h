/* Between SVG as programs write it and what nanosvg makes of it. Inside media only. */
#ifndef LANTERN_MEDIA_SVG_PLAIN_H
#define LANTERN_MEDIA_SVG_PLAIN_H
#include "media/picture_info.h"
#include <stddef.h>

/* Takes out of a document, in place, what nanosvg would trip over or draw although it is never seen: comments, CDATA, a
 * ">" within quotes, shapes that only define clipping, patterns and symbols. */
void svg_make_plain(char *text);

/* What of the document is not drawn as it is meant, each kind once, with the line it is first found in; at most `most`
 * of them. */
int svg_lacks(const char *text, size_t length, struct picture_lack *lacks, int most);

/* The next tag at or after `at`: its name begins behind "<" or "</". Comments, CDATA and the like are no tags. False at
 * the end. */
struct svg_tag {
	const char *name, *attributes, *end; /* borrow; end: behind ">" */
	size_t name_length;
	bool closes, closed; /* </name>; <name/> */
	bool damaged;		 /* its attributes are no XML; it reaches up to the next ">" */
};
bool svg_tag_next(const char *at, const char *end, struct svg_tag *tag);
bool svg_tag_is(const struct svg_tag *tag, const char *const *names);

/* Elements whose shapes are not themselves seen. NULL-terminated. */
extern const char *const svg_definitions[];

#endif
