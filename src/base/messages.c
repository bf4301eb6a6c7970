/* The language of messages. Must not know what is said. */
#include "base/messages.h"
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static const char DOMAIN[] = "lantern";

const char *message(const char *text)
{
	return *text ? dgettext(DOMAIN, text) : text; /* the empty one is the catalogue's own heading */
}

const char *messages(size_t count, const char *one, const char *many)
{
	return dngettext(DOMAIN, one, many, count);
}

const char *messages_heading(void)
{
	return dgettext(DOMAIN, "");
}

/* The first of the variables that says something: "ru_RU.UTF-8". */
static const char *wanted(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);
		if (value && *value)
			return value;
	}
	return "C";
}

void messages_open(const char *folder)
{
	const char *locale = wanted(), *languages = getenv("LANGUAGE");
	bindtextdomain(DOMAIN, folder);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	const char *set = setlocale(LC_MESSAGES, "");
	if (set && strcmp(set, "C") != 0 && strncmp(set, "C.", 2) != 0)
		return;
	/* The locale that is wanted is not on this machine, or is C.UTF-8 beside a LANGUAGE: gettext needs any that is not
	 * "C" to look at LANGUAGE at all. C.UTF-8 is on every machine, but counts as "C" in Debian 13's glibc. */
	static const char *const others[] = { "en_US.UTF-8", "en_GB.UTF-8", "C.UTF-8" };
	size_t count = sizeof others / sizeof *others, i = 0;
	if (strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0)
		return;
	while (i < count && !setlocale(LC_MESSAGES, others[i]))
		i++;
	if (i == count)
		return;
	if (!languages || !*languages)
		setenv("LANGUAGE", locale, 1);
}
