/* Keys from a file and from exhibition.lua, into one table. Must not know what a key does to the show. */
#include "view/keyboard.h"
#include "base/file.h"
#include "input/key_names.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 64 << 10 };

/* Where a key was written, and the first row of what was written there. */
struct written {
	const char *file, *field;
	int line, first;
};

static void tell(struct problems *problems, const struct written *at, const char *name, const char *word,
				 enum key_flaw flaw)
{
	if (flaw == KEY_UNKNOWN)
		problems_add(problems, SEVERITY_ERROR, at->file, at->line, at->field, "unknown-key",
					 "no key is called \"%.40s\": `lantern keys` tells what each is called when it is pressed", name);
	else if (flaw == KEY_MEANINGLESS)
		problems_add(problems, SEVERITY_ERROR, at->file, at->line, at->field, "unknown-key",
					 "no key can do \"%.40s\"; it can do %s", word, KEY_WORDS);
	else if (flaw == KEY_TOO_MANY)
		problems_add(problems, SEVERITY_ERROR, at->file, at->line, at->field, "unknown-key",
					 "there are more than %d keys: this one is left out", KEYS_MOST);
}

static void set(struct key_table *table, const struct written *at, const char *name, const char *word,
				struct problems *problems)
{
	enum key_flaw flaw = keys_set(table, name, word);
	if (flaw != KEY_FLAWLESS) {
		tell(problems, at, name, word, flaw);
		return;
	}
	for (int i = at->first; i < table->count - 1; i++)
		if (table->rows[i].code == table->rows[table->count - 1].code)
			problems_add(problems, SEVERITY_WARNING, at->file, at->line, at->field, "unknown-key",
						 "the key %.40s stands there twice: the first counts", name);
}

static char *trimmed(char *text)
{
	static const char spaces[] = " \t\r";
	text += strspn(text, spaces);
	size_t length = strlen(text);
	while (length > 0 && strchr(spaces, text[length - 1]))
		text[--length] = 0;
	return text;
}

/* "F17 = help", or "key F17 = help". */
static void read_line(struct key_table *table, const struct written *at, char *line, struct problems *problems)
{
	char *name = trimmed(line), *equal = strrchr(name, '=');
	if (!*name || *name == '#')
		return;
	if (!equal) {
		problems_add(problems, SEVERITY_ERROR, at->file, at->line, at->field, "unknown-key",
					 "expected a key and what it does, such as F17 = help, found \"%.60s\"", name);
		return;
	}
	*equal = 0;
	if (strncmp(name, "key ", 4) == 0)
		name += 4;
	set(table, at, trimmed(name), trimmed(equal + 1), problems);
}

char *keyboard_path(void)
{
	const char *folder = getenv("LANTERN_ETC");
	return path_join(folder && *folder ? folder : "/etc/lantern", "keys");
}

void keyboard_read(struct key_table *table, const char *path, struct problems *problems)
{
	size_t length;
	struct error error = { "" };
	if (!file_exists(path))
		return;
	char *text = file_read(path, FILE_MOST, &length, &error), *rest = text;
	if (!text)
		problems_add(problems, SEVERITY_ERROR, path, 0, "", "missing-file", "%s", error.text);
	struct written at = { .file = path, .field = "", .line = 1, .first = table->count };
	for (char *line; (line = strsep(&rest, "\n")); at.line++)
		read_line(table, &at, line, problems);
	free(text);
}

void keyboard_add(struct key_table *table, const struct exhibition *exhibition, struct problems *problems)
{
	int first = table->count;
	for (size_t i = 0; i < exhibition->key_count; i++) {
		const struct own_key *own = &exhibition->keys[i];
		char field[32];
		snprintf(field, sizeof field, "keys[%zu].key", i + 1);
		struct written at = { "scripts/exhibition.lua", field, own->line, first };
		if (key_of(own->does) != KEY_NONE) /* else the reader has told it */
			set(table, &at, own->name, own->does, problems);
	}
}
