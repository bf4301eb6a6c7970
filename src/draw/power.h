/* A display's light under KMSDRM. Private to draw/. */
#ifndef LANTERN_DRAW_POWER_H
#define LANTERN_DRAW_POWER_H
#include <stdbool.h>

/* `card`: a DRM card that we draw on, or -1. Displays that cannot be switched stay as they are. */
void power_switch(int card, bool on);

#endif
