/* JSON, written only.
 *
 * Two runs of one exhibition must give the same trace on any machine: numbers have a fixed count of decimals, and
 * there is no minus zero. The decimal point is the "C" locale's, which main.c keeps. Must not know what is traced. */
#include "base/json.h"
#include "base/utf8.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>

static void write_escaped(FILE *out, uint32_t rune)
{
	switch (rune) {
	case '"':
		fputs("\\\"", out);
		break;
	case '\\':
		fputs("\\\\", out);
		break;
	case '\n':
		fputs("\\n", out);
		break;
	case '\r':
		fputs("\\r", out);
		break;
	case '\t':
		fputs("\\t", out);
		break;
	default:
		fprintf(out, "\\u%04" PRIx32, rune);
	}
}

static void write_string(FILE *out, const char *text)
{
	size_t length = strlen(text);
	fputc('"', out);
	for (size_t at = 0; at < length;) {
		uint32_t rune;
		at += utf8_decode(text + at, length - at, &rune);
		if (rune < 0x20 || rune == '"' || rune == '\\' || rune == 0x7F) {
			write_escaped(out, rune);
			continue;
		}
		char bytes[4];
		size_t size = utf8_encode(rune, bytes);
		fwrite(bytes, 1, size, out);
	}
	fputc('"', out);
}

static void write_key(struct json *json, const char *key)
{
	if (!json->first)
		fputc(',', json->out);
	json->first = false;
	write_string(json->out, key);
	fputc(':', json->out);
}

void json_open(struct json *json, FILE *out)
{
	*json = (struct json){ .out = out, .first = true };
	if (out)
		fputc('{', out);
}

void json_text(struct json *json, const char *key, const char *value)
{
	if (!json->out)
		return;
	write_key(json, key);
	if (value)
		write_string(json->out, value);
	else
		fputs("null", json->out);
}

void json_number(struct json *json, const char *key, double value, int decimals)
{
	char text[384]; /* the largest double has 309 digits */
	if (!json->out)
		return;
	write_key(json, key);
	if (!isfinite(value)) {
		fputs("null", json->out);
		return;
	}
	decimals = decimals < 0 ? 0 : decimals > 17 ? 17 : decimals;
	snprintf(text, sizeof text, "%.*f", decimals, value);
	fputs(text + (*text == '-' && !strpbrk(text, "123456789")), json->out);
}

void json_whole(struct json *json, const char *key, long long value)
{
	if (!json->out)
		return;
	write_key(json, key);
	fprintf(json->out, "%lld", value);
}

void json_flag(struct json *json, const char *key, bool value)
{
	if (!json->out)
		return;
	write_key(json, key);
	fputs(value ? "true" : "false", json->out);
}

void json_close(struct json *json)
{
	if (!json->out)
		return;
	fputs("}\n", json->out);
	fflush(json->out);
}
