/* lantern keys: which key does what, and what the keys that are pressed are called. */
#include "draw/keys.h"
#include "commands/commands.h"
#include "draw/listen.h"
#include "input/key_names.h"
#include "view/faces.h"
#include "view/keyboard.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As --key and lantern.txt want it. */
static void print_name(const char *name)
{
	for (; *name; name++)
		putchar(*name == ' ' ? '_' : *name);
}

/* The keys of this house, and where each was written. */
struct house_keys {
	struct key_table table;
	int told, filed; /* rows behind which those of the machine's file and of exhibition.lua begin */
	struct folders folders;
};

static void print_row(const char *name, enum key key, const char *more)
{
	printf("  %-12s", key_word(key));
	print_name(name);
	printf("%s\n", more);
}

static void print_table(const struct house_keys *keys, const char *path)
{
	const char *name;
	enum key key;
	for (int i = 0; i < keys->table.count; i++) {
		char from[300];
		snprintf(from, sizeof from, "  (%.280s)",
				 i < keys->told	   ? "--key"
				 : i < keys->filed ? path
								   : "scripts/exhibition.lua");
		if (keys_find(&keys->table, keys->table.rows[i].code) == keys->table.rows[i].key)
			print_row(keys_code_name(keys->table.rows[i].code), keys->table.rows[i].key, from);
	}
	for (int row = 0; keys_usual(row, &name, &key); row++)
		if (*key_word(key) && keys_is_usual(&keys->table, row))
			print_row(name, key, "");
}

/* What is wrong with the rest of the exhibition is not asked here. */
static void add_exhibition(struct house_keys *keys, const char *faces, struct problems *problems)
{
	struct error error;
	struct exhibition exhibition;
	struct problems ignored;
	struct fonts *fonts = faces_open(keys->folders.folder, keys->folders.data, faces, &error);
	struct script *script = fonts ? script_create(keys->folders.folder, keys->folders.data, fonts, &error) : NULL;
	exhibition_init(&exhibition);
	problems_init(&ignored);
	if (script && script_read_exhibition(script, &exhibition, &ignored))
		keyboard_add(&keys->table, &exhibition, problems);
	problems_finish(&ignored);
	exhibition_finish(&exhibition);
	script_destroy(script);
	fonts_destroy(fonts);
}

static void gather(struct house_keys *keys, const struct options *options, const char *path)
{
	struct problems problems;
	problems_init(&problems);
	*keys = (struct house_keys){ .table = options->screen.keys, .told = options->screen.keys.count };
	keyboard_read(&keys->table, path, &problems);
	keys->filed = keys->table.count;
	if (folders_find(&keys->folders, options->folder))
		add_exhibition(keys, options->fonts, &problems);
	problems_print(&problems, stderr);
	problems_finish(&problems);
}

static bool pressed(void *data, const char *name, int32_t code)
{
	const struct key_table *own = data;
	const char *word = key_word(keys_find(own, code));
	if (!*name) {
		printf("a key without a name, code %d: it cannot be used\n", (int)code);
	} else {
		print_name(name);
		printf("  code %d", (int)code);
		if (*word)
			printf("  does: %s", word);
		else
			printf("  does nothing; to give it a meaning: --key NAME=WORD, in /etc/lantern/keys: NAME = WORD, or in "
				   "exhibition.lua: keys = { { key = \"NAME\", does = \"WORD\" } }");
		putchar('\n');
	}
	fflush(stdout);
	return strcmp(name, "Escape") != 0;
}

enum exit_code command_keys(const struct options *options)
{
	struct error error = { "" };
	struct house_keys keys;
	char *path = keyboard_path();
	gather(&keys, options, path ? path : "");
	puts("What keys do (left: the word for --key, the file keys, lantern.txt and exhibition.lua; right: the key):");
	print_table(&keys, path ? path : "");
	puts("Press keys in the window that opens: each is told here by its name. Escape ends it.");
	fflush(stdout);
	bool heard = listen_keys(pressed, &keys.table, &error);
	folders_finish(&keys.folders);
	free(path);
	if (heard)
		return EXIT_OK;
	fprintf(stderr, "lantern: %s; what keys are pressed can be seen on a display only\n", error.text);
	return EXIT_NO_DISPLAY;
}
