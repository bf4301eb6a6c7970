/* lantern keys: which key does what, and what the keys that are pressed are called. */
#include "draw/keys.h"
#include "commands/commands.h"
#include "draw/listen.h"
#include "input/key_names.h"
#include <stdio.h>
#include <string.h>

/* As --key and lantern.txt want it. */
static void print_name(const char *name)
{
	for (; *name; name++)
		putchar(*name == ' ' ? '_' : *name);
}

static void print_row(const char *name, enum key key, const char *more)
{
	printf("  %-12s", key_word(key));
	print_name(name);
	printf("%s\n", more);
}

static void print_table(const struct key_table *own)
{
	const char *name;
	enum key key;
	for (int i = 0; i < own->count; i++)
		print_row(keys_code_name(own->rows[i].code), own->rows[i].key, "  (this house's own)");
	for (int row = 0; keys_usual(row, &name, &key); row++)
		if (*key_word(key))
			print_row(name, key, "");
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
			printf("  does nothing; to give it a meaning: --key NAME=WORD, or in lantern.txt: key NAME = WORD");
		putchar('\n');
	}
	fflush(stdout);
	return strcmp(name, "Escape") != 0;
}

enum exit_code command_keys(const struct options *options)
{
	struct error error = { "" };
	const struct key_table *own = &options->screen.keys;
	puts("What keys do (left: the word for --key and lantern.txt; right: the key):");
	print_table(own);
	puts("Press keys in the window that opens: each is told here by its name. Escape ends it.");
	fflush(stdout);
	struct key_table table = *own;
	if (listen_keys(pressed, &table, &error))
		return EXIT_OK;
	fprintf(stderr, "lantern: %s; what keys are pressed can be seen on a display only\n", error.text);
	return EXIT_NO_DISPLAY;
}
