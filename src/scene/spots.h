/* What can be touched within a text, as nodes of their own. */
#ifndef LANTERN_SCENE_SPOTS_H
#define LANTERN_SCENE_SPOTS_H
#include "scene/scene.h"

/* The first part of a spot has this id; those on further lines are "near" (hit.c). */
#define SPOT_ID "spot"

/* Takes away the spots of an earlier layout below `node`. */
void spots_clear(struct node *node);
/* Gives every shown prose of a laid out scene a child for each of its spots: the touch area, at least prose.touch wide
 * and high around the words, and in it what is drawn, a ring or a rule below the words. False when out of memory. */
bool spots_place(struct scene *scene);

#endif
