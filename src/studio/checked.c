/* Reads the few lines that lantern's own check writes: one flat object a line, texts and whole numbers. No reader of
 * all JSON. Must not know what a problem means. */
#include "studio/checked.h"
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* The value behind `"key":`; NULL: there is none. */
static const char *find(const char *line, const char *key)
{
	size_t length = strlen(key);
	bool inside = false;
	for (const char *at = line; *at && *at != '\n'; at++) {
		if (inside && *at == '\\' && at[1]) {
			at++;
		} else if (*at == '"') {
			if (!inside && strncmp(at + 1, key, length) == 0 && at[1 + length] == '"' && at[2 + length] == ':')
				return at + 3 + length;
			inside = !inside;
		}
	}
	return NULL;
}

static unsigned read_hex(const char *digits)
{
	char four[5] = { 0 };
	for (int i = 0; i < 4 && digits[i]; i++)
		four[i] = digits[i];
	return (unsigned)strtoul(four, NULL, 16);
}

/* The text at a value, to be freed; NULL: it is no text. */
static char *read_text(const char *value)
{
	if (!value || *value != '"')
		return NULL;
	char *text = malloc(strlen(value) + 1), *out = text;
	for (const char *at = value + 1; text && *at && *at != '"' && *at != '\n'; at++) {
		if (*at != '\\') {
			*out++ = *at;
			continue;
		}
		at++;
		if (*at == 'u' && strlen(at) >= 5) {
			unsigned rune = read_hex(at + 1);
			*out++ = rune >= 32 && rune < 127 ? (char)rune : ' ';
			at += 4;
		} else if (*at) {
			*out++ = *at == 'n' || *at == 't' || *at == 'r' ? ' ' : *at;
		} else {
			break;
		}
	}
	if (text)
		*out = '\0';
	return text;
}

static void read_line(const char *line, struct problems *problems)
{
	const char *number = find(line, "line");
	char *file = read_text(find(line, "file")), *field = read_text(find(line, "field"));
	char *message = read_text(find(line, "message")), *rule = read_text(find(line, "rule"));
	char *severity = read_text(find(line, "severity"));
	if (file && message && rule && severity)
		problems_add(problems, strcmp(severity, "error") == 0 ? SEVERITY_ERROR : SEVERITY_WARNING, file,
					 number ? atoi(number) : 0, field ? field : "", rule, "%s", message);
	free(file);
	free(field);
	free(message);
	free(rule);
	free(severity);
}

void checked_read(const char *text, struct problems *problems)
{
	while (text && *text) {
		size_t length = strcspn(text, "\n");
		if (*text == '{' && text[length] == '\n' && length > 0 && text[length - 1] == '}')
			read_line(text, problems);
		text += length + (text[length] == '\n');
	}
}
