/* The kiosk: attract and browse, the way from panel to panel, live reload, and the promise that the screen is never
 * black and never shows an error. Owns everything below it and is handed down as one root; no globals. */
#ifndef LANTERN_SHOW_SHOW_H
#define LANTERN_SHOW_SHOW_H
#include "base/error.h"
#include "show/options.h"

/* Runs until it is told to stop. Errors are about the machine (no display, no memory); a broken exhibition is shown as
 * far as it can be, and ends with SHOW_NOTHING only when `tries` says so. */
enum show_result show_run(const struct show_options *options, struct error *error);

#endif
