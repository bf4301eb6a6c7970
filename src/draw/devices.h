/* Under KMSDRM: what wakes a sleeping loop (input devices, displays coming and going). Private to draw/. */
#ifndef LANTERN_DRAW_DEVICES_H
#define LANTERN_DRAW_DEVICES_H
#include "base/error.h"
#include "base/loop.h"
#include <stdbool.h>
#include <stdint.h>

struct devices;

struct devices *devices_create(struct error *error);
void devices_destroy(struct devices *devices); /* leaves the loop it listens in */
void devices_listen(struct devices *devices, struct loop *loop);

/* Reads everything away. True when a display came, went or was exchanged since the last time. `card` is the DRM card
 * that is drawn on, to have its connectors looked at; -1 if there is none. */
bool devices_drain(struct devices *devices, int card);

/* True when a connector below `folder` (/sys/class/drm) has a display. *signature changes with the displays. */
bool devices_connected(const char *folder, uint64_t *signature);

#define DEVICES_DRM "/sys/class/drm"

#endif
