/* What a keyboard, a keypad or buttons send, for whoever sets them up. */
#ifndef LANTERN_DRAW_LISTEN_H
#define LANTERN_DRAW_LISTEN_H
#include "base/error.h"
#include <stdbool.h>
#include <stdint.h>

/* Opens a small window and calls `pressed` with the name (as SDL calls it) and the code of each key that goes down,
 * until it returns false or the window is closed. False with an error when there is no display. */
bool listen_keys(bool (*pressed)(void *data, const char *name, int32_t code), void *data, struct error *error);

#endif
