/* Texts as they stand in a Lua file: found by their field, and written anew in place. All else of the file stays as it
 * is, to the byte. */
#ifndef LANTERN_LUA_LITERAL_H
#define LANTERN_LUA_LITERAL_H
#include <stdbool.h>
#include <stddef.h>

/* What a literal ("…", '…', [[…]]) means: letters composed. To be freed; NULL: it is none, or memory ran out. */
char *literal_value(const char *literal, size_t length);

/* The literal that means `value`, in the manner of `model`: its quotes or brackets, its line's end behind [[. Lines end
 * as they do in that file. To be freed; NULL: memory ran out. */
char *literal_like(const char *model, size_t length, const char *value, bool crlf);

enum literal_edit { LITERAL_EDITED, LITERAL_NONE, LITERAL_NO_MEMORY };

/* Makes the text of `language` of the field ("chapters[2].title") say `value`. One that is not there yet is set behind
 * that of another language, on a line of its own if that one has. LITERAL_NONE: no literal stands there, or none beside
 * which it could be set. *text is allocated anew; it stays as it was unless LITERAL_EDITED is returned. */
enum literal_edit literal_set(char **text, size_t *length, const char *field, const char *language,
							  const char *const *languages, size_t language_count, const char *value);

#endif
