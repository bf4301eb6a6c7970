/* A code of four digits has 10 000 forms: with three tries a minute, then ever fewer, guessing takes years.
 *
 * Waits are not shortened by time, only by the right code. Must not know screens, or who types. */
#include "exhibition/pin.h"
#include "base/file.h"
#include "base/messages.h"
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 4096 };

static bool is_run(const char *pin, int step)
{
	for (size_t i = 1; pin[i]; i++)
		if ((pin[i] - pin[i - 1] - step) % 10 != 0)
			return false;
	return true;
}

static bool repeats(const char *pin, size_t period)
{
	for (size_t i = period; pin[i]; i++)
		if (pin[i] != pin[i - period])
			return false;
	return true;
}

const char *pin_flaw(const char *pin)
{
	static const char *const lines[] = { "2580", "0852", "1470", "1590", "3690", "7410", "9630", "1379", "9731" };
	size_t length = strlen(pin);
	for (size_t i = 0; i < length; i++)
		if (!isdigit((unsigned char)pin[i]))
			return "expected digits and nothing else";
	if (length < PIN_LEAST || length > PIN_MOST)
		return message("expected 4 to 8 digits");
	if (is_run(pin, 1) || is_run(pin, -1))
		return message("digits in order are what everybody tries first");
	if (repeats(pin, 1) || repeats(pin, 2))
		return message("a repeated digit or pair is what everybody tries first");
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		if (strcmp(pin, lines[i]) == 0)
			return message("a line on the keys is what everybody tries first");
	return NULL;
}

enum pin_file pin_read(const char *path, char pin[PIN_MOST + 1], struct error *error)
{
	size_t length;
	pin[0] = 0;
	if (!file_exists(path))
		return PIN_FILE_NONE;
	char *text = file_read(path, FILE_MOST, &length, error);
	if (!text)
		return PIN_FILE_BAD;
	char *first = text + strspn(text, " \t\xEF\xBB\xBF");
	first[strcspn(first, "\r\n")] = 0;
	for (size_t end = strlen(first); end > 0 && isspace((unsigned char)first[end - 1]); end--)
		first[end - 1] = 0;
	const char *flaw = pin_flaw(first);
	if (flaw)
		error_set(error, "%s: %s", path, flaw);
	else
		memcpy(pin, first, strlen(first) + 1);
	explicit_bzero(text, length);
	free(text);
	return flaw ? PIN_FILE_BAD : PIN_FILE_GOOD;
}

bool pin_shut(const struct pin_guard *guard, double now)
{
	return now < guard->until;
}

static bool same(const char *pin, const char *typed)
{
	char a[PIN_MOST + 1] = "", b[PIN_MOST + 1] = "";
	unsigned char differs = strlen(pin) > PIN_MOST || strlen(typed) > PIN_MOST;
	strncpy(a, pin, PIN_MOST);
	strncpy(b, typed, PIN_MOST);
	for (int i = 0; i <= PIN_MOST; i++)
		differs |= (unsigned char)(a[i] ^ b[i]);
	explicit_bzero(a, sizeof a);
	explicit_bzero(b, sizeof b);
	return differs == 0;
}

bool pin_check(struct pin_guard *guard, const char *pin, const char *typed, double now)
{
	if (pin_shut(guard, now))
		return false;
	if (*pin && same(pin, typed)) {
		*guard = (struct pin_guard){ 0 };
		return true;
	}
	if (++guard->wrong < PIN_TRIES)
		return false;
	guard->wrong = 0;
	guard->wait = guard->wait > 0 ? fmin(2 * guard->wait, PIN_WAIT_MOST) : PIN_WAIT;
	guard->until = now + guard->wait;
	return false;
}
