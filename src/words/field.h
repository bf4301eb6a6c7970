/* Where a text stands in its panel, as it is told: "people[2].name.kk", "body[\"pt-BR\"]". */
#ifndef LANTERN_WORDS_FIELD_H
#define LANTERN_WORDS_FIELD_H
#include <stdbool.h>

/* Is the last name, before the language, that one? "people[2].name.kk" is a "name". */
bool field_is(const char *field, const char *name);

#endif
