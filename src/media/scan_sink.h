/* The receiver of a picture that is read line by line. Part of media/scan.h. */
#ifndef LANTERN_MEDIA_SCAN_SINK_H
#define LANTERN_MEDIA_SCAN_SINK_H
#include "base/error.h"
#include <stdbool.h>
#include <stdint.h>

struct scan_sink {
	void *data; /* borrows */
	/* Line `number`, from 0; 0xAARRGGBB, borrowed for the call. Returns false with an error to end it. */
	bool (*take)(void *data, int number, const uint32_t *pixels, struct error *error);
};

#endif
