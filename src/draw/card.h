/* The quiet card that stands there when there is nothing to show. Private to draw/. */
#ifndef LANTERN_DRAW_CARD_H
#define LANTERN_DRAW_CARD_H
#include "draw/painter.h"

void card_draw(struct painter *painter);

#endif
