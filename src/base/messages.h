/* What lantern says to those who write and to those who look after it, in their language: gettext's, English where
 * nothing else is known. What visitors read is none of this: it stands in the exhibition and in words.lua. */
#ifndef LANTERN_BASE_MESSAGES_H
#define LANTERN_BASE_MESSAGES_H
#include <stddef.h>

/* Marks a text for the catalogues that stands in a table and is said elsewhere: message(table[i]). */
#define MESSAGE(text) text

/* The text in the reader's language; a format keeps its arguments, which a translation may put in another order
 * (%2$s). Messages that go through problems_add, error_set and what is made of them are translated there. */
const char *message(const char *text) __attribute__((format_arg(1)));

/* The same for a number of things: the form that goes with it, of which languages have more than two. */
const char *messages(size_t count, const char *one, const char *many) __attribute__((format_arg(2), format_arg(3)));

/* Which catalogue is in use: its heading; "" in English. */
const char *messages_heading(void);

/* Takes the language from LANGUAGE, LC_ALL, LC_MESSAGES or LANG, also where the system has no such locale. The
 * folder holds LANGUAGE/LC_MESSAGES/lantern.mo. Numbers, letters and dates stay those of the "C" locale. To be called
 * once, before there are threads. */
void messages_open(const char *folder);

#endif
