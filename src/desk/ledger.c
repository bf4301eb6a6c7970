/* Items with pairs, and their file.
 *
 * The file is JSON for whoever wants to read it with other tools; only what was written here is read again. Must not
 * know what items mean. */
#include "desk/ledger.h"
#include "base/json.h"
#include "base/utf8.h"
#include <stdlib.h>
#include <string.h>

void ledger_init(struct ledger *ledger)
{
	*ledger = (struct ledger){ 0 };
	arena_init(&ledger->arena);
}

void ledger_finish(struct ledger *ledger)
{
	for (size_t i = 0; i < ledger->count; i++)
		free(ledger->items[i].pairs);
	free(ledger->items);
	arena_finish(&ledger->arena);
	*ledger = (struct ledger){ 0 };
}

/* Room for one more of these; false when out of memory. */
static bool grow(void **items, size_t count, size_t *capacity, size_t size)
{
	if (count < *capacity)
		return true;
	size_t wanted = *capacity ? 2 * *capacity : 8;
	void *grown = reallocarray(*items, wanted, size);
	if (!grown)
		return false;
	*items = grown;
	*capacity = wanted;
	return true;
}

void ledger_begin(struct ledger *ledger, const char *name)
{
	const char *copy = arena_string(&ledger->arena, name);
	void *items = ledger->items;
	ledger->failed = ledger->failed || !copy || !grow(&items, ledger->count, &ledger->capacity, sizeof *ledger->items);
	ledger->items = items;
	if (!ledger->failed)
		ledger->items[ledger->count++] = (struct record){ .name = copy };
}

void ledger_add(struct ledger *ledger, const char *key, const char *value)
{
	if (ledger->failed || ledger->count == 0 || !value || !*value)
		return;
	struct record *record = &ledger->items[ledger->count - 1];
	struct pair pair = { arena_string(&ledger->arena, key), arena_string(&ledger->arena, value) };
	void *pairs = record->pairs;
	ledger->failed = !pair.key || !pair.value || !grow(&pairs, record->count, &record->capacity, sizeof *record->pairs);
	record->pairs = pairs;
	if (!ledger->failed)
		record->pairs[record->count++] = pair;
}

const struct record *ledger_find(const struct ledger *ledger, const char *name)
{
	for (size_t i = 0; i < ledger->count; i++)
		if (strcmp(ledger->items[i].name, name) == 0)
			return &ledger->items[i];
	return NULL;
}

const char *record_value(const struct record *record, const char *key)
{
	for (size_t i = 0; record && i < record->count; i++)
		if (strcmp(record->pairs[i].key, key) == 0)
			return record->pairs[i].value;
	return "";
}

void ledger_write(const struct ledger *ledger, FILE *out)
{
	fputs("[\n", out);
	for (size_t i = 0; i < ledger->count; i++) {
		struct json json;
		const struct record *record = &ledger->items[i];
		if (i > 0)
			fputs(",\n", out);
		json_open(&json, out);
		json_text(&json, "name", record->name);
		for (size_t j = 0; j < record->count; j++)
			json_text(&json, record->pairs[j].key, record->pairs[j].value);
		json_close(&json);
	}
	fputs("]\n", out);
}

/* The string between quotes at *at, in the arena; NULL if it is none. */
static char *read_string(struct ledger *ledger, const char **at)
{
	static const char names[] = "\"\\/nrtbf", values[] = "\"\\/\n\r\t\b\f";
	const char *text = *at;
	char *out = *text == '"' ? arena_alloc(&ledger->arena, strlen(text)) : NULL, *put = out;
	for (text += out != NULL; out && *text && *text != '"' && *text != '\n'; text++) {
		const char *name = *text == '\\' && text[1] ? strchr(names, text[1]) : NULL;
		unsigned rune;
		if (*text != '\\') {
			*put++ = *text;
		} else if (name) {
			*put++ = values[name - names];
			text++;
		} else if (sscanf(text, "\\u%4x", &rune) == 1) {
			put += utf8_encode(rune, put);
			text += 5;
		} else {
			return NULL;
		}
	}
	if (!out || *text != '"')
		return NULL;
	*put = '\0';
	*at = text + 1;
	return out;
}

static bool read_record(struct ledger *ledger, const char *line)
{
	const char *at = line + 1;
	for (bool first = true;; first = false, at++) {
		char *key = read_string(ledger, &at);
		if (!key || *at++ != ':')
			return false;
		char *value = read_string(ledger, &at);
		if (!value || first != (strcmp(key, "name") == 0))
			return false;
		if (first)
			ledger_begin(ledger, value);
		else
			ledger_add(ledger, key, value);
		if (*at == '}')
			return !ledger->failed;
		if (*at != ',')
			return false;
	}
}

bool ledger_read(struct ledger *ledger, const char *text)
{
	bool closed = false, opened = *text == '[';
	for (const char *line = text; *line; line += strcspn(line, "\n"), line += *line == '\n') {
		if (*line == '{' && !read_record(ledger, line))
			return false;
		closed = *line == ']';
	}
	return opened && closed;
}

uint64_t record_sum(uint64_t sum, const struct record *record)
{
	sum = sum_text(sum, record->name);
	for (size_t i = 0; i < record->count; i++)
		sum = sum_text(sum_text(sum, record->pairs[i].key), record->pairs[i].value);
	return sum;
}
