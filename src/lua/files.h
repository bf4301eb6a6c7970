/* Where a script lies: in the exhibition's folder, else in lantern's own. */
#ifndef LANTERN_LUA_FILES_H
#define LANTERN_LUA_FILES_H
#include <stdbool.h>
#include <stddef.h>

enum { FILES_PATH_SIZE = 4096 };

struct place {
	char path[FILES_PATH_SIZE]; /* to be opened */
	const char *shown;			/* inside path: relative to the exhibition where it can be */
};

/* folder/name, whether it is there or not. False if the path is too long. */
bool files_in(const char *folder, const char *name, struct place *place);
/* Where lantern's own look has `name`: data/scripts/look/kit.lua for "scripts/kit.lua", whether it is there or not. */
bool files_in_look(const char *data, const char *name, struct place *place);
/* The file `name` ("scripts/kit.lua", "assets/icons/next.svg") of the exhibition in `folder`, else of the look in
 * `data`; false if neither has it. Either may be NULL. */
bool files_find(const char *folder, const char *data, const char *name, struct place *place);

/* Where the exhibition keeps a register (facts, sources, quotes, glossary): *file is scripts/registers/NAME.lua, or
 * scripts/NAME.lua where only that is there. False if neither is; *file is then where it should be. */
enum { REGISTER_FILE_SIZE = 60 };
bool files_register(const char *folder, const char *name, char file[REGISTER_FILE_SIZE]);
bool files_is_register(const char *name);

/* A relative path that stays in its folder. */
bool files_is_inside(const char *path);

/* Names in a folder that end in `ending`, without it, sorted; an array and names to be freed, NULL and 0 when there is
 * none or memory ran out. Ending "" takes every name, "/" every folder. */
char **files_list(const char *folder, const char *ending, size_t *count);
void files_list_free(char **names, size_t count);

#endif
