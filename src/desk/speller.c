/* libhunspell, by dlopen.
 *
 * It is C++ behind a C interface of six functions that has stood since 2016; a few lines here keep the C++ library out
 * of every kiosk's memory. English is known in its British and its American spelling. Must not know texts. */
#include "desk/speller.h"
#include "base/file.h"
#include <ctype.h>
#include <dirent.h>
#include <dlfcn.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { BOOKS_MOST = 2, WORD_BYTES = 400 };

/* Where hunspell itself looks first, and where Debian puts them. */
static const char *books_folder(void)
{
	const char *own = getenv("DICPATH");
	return own && *own ? own : "/usr/share/hunspell";
}

struct book {
	void *handle;
	iconv_t in, out; /* to its letters, and back; (iconv_t)-1: it speaks UTF-8 */
};

struct speller {
	void *library;
	int (*spell)(void *handle, const char *word);
	int (*suggest)(void *handle, char ***words, const char *word);
	void (*free_list)(void *handle, char ***words, int count);
	void (*destroy)(void *handle);
	struct book books[BOOKS_MOST];
	int count;
};

/* What POSIX promises of dlsym, in the way it advises. */
static bool find(void *library, const char *name, void *function)
{
	void *symbol = dlsym(library, name);
	memcpy(function, &symbol, sizeof symbol);
	return symbol;
}

static bool add_book(struct speller *speller, const char *name)
{
	void *(*create)(const char *affixes, const char *words);
	char *(*encoding)(void *handle);
	char affixes[300], words[300];
	snprintf(affixes, sizeof affixes, "%s/%s.aff", books_folder(), name);
	snprintf(words, sizeof words, "%s/%s.dic", books_folder(), name);
	if (speller->count == BOOKS_MOST || !file_exists(affixes) || !file_exists(words) ||
		!find(speller->library, "Hunspell_create", &create) ||
		!find(speller->library, "Hunspell_get_dic_encoding", &encoding))
		return false;
	struct book book = { create(affixes, words), (iconv_t)-1, (iconv_t)-1 };
	if (!book.handle)
		return false;
	const char *letters = encoding(book.handle);
	if (strcasecmp(letters, "UTF-8") != 0) {
		book.in = iconv_open(letters, "UTF-8");
		book.out = iconv_open("UTF-8", letters);
	}
	speller->books[speller->count++] = book;
	return true;
}

/* "es_ES" for "es", "pt_BR" for "pt-BR"; of others the first in the folder. */
static void add_books(struct speller *speller, const char *language)
{
	char name[16] = "", found[300] = "";
	snprintf(name, sizeof name, "%s", language);
	name[strcspn(name, "-")] = name[2] == '-' ? '_' : name[strcspn(name, "-")];
	if (strcmp(language, "en") == 0) {
		add_book(speller, "en_GB");
		add_book(speller, "en_US");
	} else if (!strchr(name, '_')) {
		snprintf(name, sizeof name, "%.2s_%c%c", language, toupper((unsigned char)language[0]),
				 toupper((unsigned char)language[1]));
	}
	if (speller->count > 0 || add_book(speller, name) || add_book(speller, language))
		return;
	DIR *folder = opendir(books_folder());
	struct dirent *entry;
	while (folder && (entry = readdir(folder))) {
		size_t length = strlen(entry->d_name);
		if (strncmp(entry->d_name, language, 2) == 0 && entry->d_name[2] == '_' && length > 4 &&
			strcmp(entry->d_name + length - 4, ".dic") == 0 && (!*found || strcmp(entry->d_name, found) < 0))
			snprintf(found, sizeof found, "%s", entry->d_name);
	}
	if (folder)
		closedir(folder);
	found[*found ? strlen(found) - 4 : 0] = 0;
	if (*found)
		add_book(speller, found);
}

static void name_package(const char *language, bool library, char package[SPELLER_PACKAGE])
{
	static const char *const others[][2] = {
		{ "en", "hunspell-en-gb" },
		{ "de", "hunspell-de-de" },
		{ "pt-BR", "hunspell-pt-br" },
		{ "pt", "hunspell-pt-pt" },
		{ "sv", "hunspell-sv" },
		{ "nb", "hunspell-no" },
		{ "fi", "" },
		{ "ja", "" },
		{ "zh", "" },
	};
	const char *own = NULL;
	char usual[40];
	snprintf(usual, sizeof usual, "hunspell-%.2s", language);
	for (size_t i = 0; i < sizeof others / sizeof *others && !own; i++)
		own = strncmp(language, others[i][0], strlen(others[i][0])) == 0 ? others[i][1] : NULL;
	own = own ? own : usual;
	snprintf(package, SPELLER_PACKAGE, "%s%s", library || !*own ? "" : "libhunspell-1.7-0 ", own);
}

struct speller *speller_open(const char *language, char package[SPELLER_PACKAGE])
{
	struct speller *speller = calloc(1, sizeof *speller);
	if (speller)
		speller->library = dlopen("libhunspell-1.7.so.0", RTLD_NOW | RTLD_LOCAL);
	if (speller && speller->library && find(speller->library, "Hunspell_spell", &speller->spell) &&
		find(speller->library, "Hunspell_suggest", &speller->suggest) &&
		find(speller->library, "Hunspell_free_list", &speller->free_list) &&
		find(speller->library, "Hunspell_destroy", &speller->destroy))
		add_books(speller, language);
	if (speller && speller->count > 0)
		return speller;
	name_package(language, speller && speller->library, package);
	speller_close(speller);
	return NULL;
}

void speller_close(struct speller *speller)
{
	if (!speller)
		return;
	for (int i = 0; i < speller->count; i++) {
		speller->destroy(speller->books[i].handle);
		if (speller->books[i].in != (iconv_t)-1)
			iconv_close(speller->books[i].in);
		if (speller->books[i].out != (iconv_t)-1)
			iconv_close(speller->books[i].out);
	}
	if (speller->library)
		dlclose(speller->library);
	free(speller);
}

/* False if the letters are not all there. */
static bool convert(iconv_t to, const char *word, char *out, size_t size)
{
	char *from = (char *)word, *end = out;
	size_t length = strlen(word), room = size - 1;
	if (to == (iconv_t)-1)
		return snprintf(out, size, "%s", word) < (int)size;
	iconv(to, NULL, NULL, NULL, NULL);
	bool good = iconv(to, &from, &length, &end, &room) != (size_t)-1 && length == 0;
	*end = 0;
	return good;
}

bool speller_knows(struct speller *speller, const char *word)
{
	char own[WORD_BYTES];
	for (int i = 0; i < speller->count; i++)
		if (convert(speller->books[i].in, word, own, sizeof own) && speller->spell(speller->books[i].handle, own))
			return true;
	return false;
}

bool speller_nearest(struct speller *speller, const char *word, char *out, size_t size)
{
	char own[WORD_BYTES];
	for (int i = 0; i < speller->count; i++) {
		struct book *book = &speller->books[i];
		char **words = NULL;
		if (!convert(book->in, word, own, sizeof own))
			continue;
		int count = speller->suggest(book->handle, &words, own);
		bool found = count > 0 && convert(book->out, words[0], out, size);
		speller->free_list(book->handle, &words, count);
		if (found)
			return true;
	}
	return false;
}
