/* The staff's code: what may be one, where it stands, and how often it may be guessed. Pure but for pin_read.
 *
 * There is none until one is set. Codes that would be tried first (1111, 1234, a line of the keypad) are refused, with
 * the reason. */
#ifndef LANTERN_EXHIBITION_PIN_H
#define LANTERN_EXHIBITION_PIN_H
#include "base/error.h"
#include <stdbool.h>

enum { PIN_LEAST = 4, PIN_MOST = 8, PIN_TRIES = 3 };
#define PIN_WAIT 60.0		 /* seconds of nothing after PIN_TRIES wrong ones; twice as long each time ... */
#define PIN_WAIT_MOST 3600.0 /* ... up to this */

/* What is wrong with it, in words that do not repeat it; NULL: it may be used. */
const char *pin_flaw(const char *pin);

enum pin_file { PIN_FILE_NONE, PIN_FILE_GOOD, PIN_FILE_BAD };

/* The first line of a file, spaces around it left off. BAD with an error when it is there and no code can be had. */
enum pin_file pin_read(const char *path, char pin[PIN_MOST + 1], struct error *error);

/* How often it was guessed; zeroed at the start. It is kept in memory only. */
struct pin_guard {
	int wrong;	  /* since the last right one or the last wait */
	double until; /* nothing is heard before */
	double wait;  /* the last one's length; 0: there was none */
};

bool pin_shut(const struct pin_guard *guard, double now);

/* Was the right one typed? Counts; while it is shut everything is wrong and nothing is counted. The time that this
 * takes says nothing of how much was right. */
bool pin_check(struct pin_guard *guard, const char *pin, const char *typed, double now);

#endif
