/* Trees written as text, for tests of layout, touch and display lists.
 *
 *     row w=400 gap=10 { fill w=50 h=20  prose text=two_words grow=1 }
 *
 * A kind (group row column stack fill picture prose), keys with values, children in braces. Lengths are design units;
 * "pad" is all four sides; "_" in a text is a space. Colours are numbers as C reads them (0xFF0000). */
#ifndef LANTERN_TESTS_SCENE_TREE_H
#define LANTERN_TESTS_SCENE_TREE_H
#include "scene/prose.h"
#include "scene/scene.h"
#include "type.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline _Noreturn void tree_fail(const char *what, const char *word)
{
	fprintf(stderr, "tree: %s %s\n", what, word);
	abort();
}

static inline const char *tree_word(const char *text, char *word, size_t size)
{
	size_t length = 0;
	text += strspn(text, " \t\n");
	if (*text == '{' || *text == '}')
		word[length++] = *text++;
	else
		while (*text && !strchr(" \t\n{}", *text) && length + 1 < size)
			word[length++] = *text++;
	word[length] = '\0';
	return text;
}

static inline enum box_align tree_align(const char *value)
{
	static const char *const names[] = { "start", "center", "end", "stretch", "baseline" };
	for (int i = 0; i < 5; i++)
		if (strcmp(value, names[i]) == 0)
			return (enum box_align)i;
	tree_fail("no alignment", value);
}

static inline struct node *tree_node(struct scene *scene, struct node *parent, const char *kind)
{
	static const struct {
		const char *name;
		enum node_kind kind;
		enum box_direction direction;
	} kinds[] = { { "group", NODE_GROUP, 0 },		{ "row", NODE_BOX, BOX_ROW }, { "column", NODE_BOX, BOX_COLUMN },
				  { "stack", NODE_BOX, BOX_STACK }, { "fill", NODE_SHAPE, 0 },	  { "shape", NODE_SHAPE, 0 },
				  { "picture", NODE_PICTURE, 0 },	{ "prose", NODE_PROSE, 0 } };
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (strcmp(kind, kinds[i].name) != 0)
			continue;
		struct node *node = scene_add(scene, parent, kinds[i].kind);
		if (!node)
			return NULL;
		node->within.direction = kinds[i].direction;
		node->filled = strcmp(kind, "fill") == 0;
		node->prose.face_italic = FACE_ITALIC;
		node->prose.face_bold = FACE_BOLD;
		node->prose.language = "en";
		return node;
	}
	tree_fail("no kind", kind);
}

static inline bool tree_number(struct node *node, const char *key, const char *value)
{
	const struct {
		const char *key;
		float *field;
	} numbers[] = { { "x", &node->asked.x },
					{ "y", &node->asked.y },
					{ "w", &node->asked.width },
					{ "h", &node->asked.height },
					{ "minw", &node->asked.min_width },
					{ "minh", &node->asked.min_height },
					{ "maxw", &node->asked.max_width },
					{ "grow", &node->asked.grow },
					{ "gap", &node->within.gap },
					{ "start", &node->within.padding[0] },
					{ "top", &node->within.padding[1] },
					{ "end", &node->within.padding[2] },
					{ "bottom", &node->within.padding[3] },
					{ "opacity", &node->still.opacity },
					{ "scale", &node->still.scale },
					{ "rotation", &node->still.rotation },
					{ "size", &node->prose.size },
					{ "line", &node->prose.line },
					{ "tracking", &node->prose.tracking },
					{ "touch", &node->prose.touch },
					{ "measure", &node->prose.measure } };
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (strcmp(key, numbers[i].key) == 0) {
			*numbers[i].field = strtof(value, NULL);
			return true;
		}
	return false;
}

static inline bool tree_whole(struct node *node, const char *key, const char *value)
{
	long number = strtol(value, NULL, 0);
	if (strcmp(key, "hidden") == 0)
		node->hidden = number;
	else if (strcmp(key, "clip") == 0)
		node->clip = number;
	else if (strcmp(key, "first") == 0)
		node->prose.first_line = (int)number;
	else if (strcmp(key, "last") == 0)
		node->prose.last_line = (int)number;
	else if (strcmp(key, "face") == 0)
		node->prose.face = (int)number;
	else if (strcmp(key, "capitals") == 0)
		node->prose.capitals = number;
	else if (strcmp(key, "colour") == 0)
		node->colour = node->prose.colour = (uint32_t)number;
	else
		return false;
	return true;
}

static inline bool tree_string(struct scene *scene, struct node *node, const char *key, const char *value)
{
	char *copy = arena_string(&scene->arena, value);
	if (!copy)
		return false;
	if (strcmp(key, "id") == 0)
		node->id = copy;
	else if (strcmp(key, "path") == 0)
		node->picture.path = copy;
	else if (strcmp(key, "svg") == 0)
		node->picture.svg = copy;
	else if (strcmp(key, "language") == 0)
		node->prose.language = copy;
	else if (strcmp(key, "text") == 0)
		node->prose.text = copy;
	else
		tree_fail("no key", key);
	for (char *at = copy; strcmp(key, "text") == 0 && *at; at++)
		*at = *at == '_' ? ' ' : *at;
	return true;
}

/* track=PROPERTY:FROM:TO:START:DURATION, with "~" in front if ambient, "@" if travel drives it */
static inline bool tree_track(struct scene *scene, struct node *node, const char *value)
{
	static const char *const names[] = { "x", "y", "opacity", "scale", "rotation" };
	struct track *track = scene_add_track(scene, node);
	if (!track)
		return false;
	track->ambient = *value == '~';
	track->driver = *value == '@' ? DRIVER_TRAVEL : DRIVER_TIME;
	value += track->ambient || track->driver == DRIVER_TRAVEL;
	char name[16];
	int property = 0, length = 0;
	int found = sscanf(value, "%15[a-z]:%lf:%lf:%lf:%lf%n", name, &track->from, &track->to, &track->start,
					   &track->duration, &length);
	if (found != 5 || value[length])
		tree_fail("no track", value);
	while (property < 5 && strcmp(name, names[property]) != 0)
		property++;
	if (property == 5)
		tree_fail("no property", name);
	track->property = (enum track_property)property;
	return true;
}

static inline void tree_action(struct node *node, const char *value)
{
	if (*value && !action_parse(&node->action, value))
		tree_fail("no action", value);
}

static inline bool tree_set(struct scene *scene, struct node *node, char *word)
{
	char *value = strchr(word, '=');
	*value++ = '\0';
	if (strcmp(word, "track") == 0)
		return tree_track(scene, node, value);
	if (strcmp(word, "action") == 0)
		tree_action(node, value);
	else if (strcmp(word, "align") == 0)
		node->within.align = node->prose.align = tree_align(value);
	else if (strcmp(word, "justify") == 0)
		node->within.justify = tree_align(value);
	else if (strcmp(word, "self") == 0)
		node->asked.align = tree_align(value), node->asked.aligned = true;
	else if (strcmp(word, "pad") == 0)
		for (int i = 0; i < 4; i++)
			node->within.padding[i] = strtof(value, NULL);
	else if (!tree_number(node, word, value) && !tree_whole(node, word, value))
		return tree_string(scene, node, word, value);
	return true;
}

/* Adds the text's nodes below the root. False when out of memory. */
static inline bool tree_read(struct scene *scene, const char *text)
{
	struct node *parent = scene->root, *node = NULL;
	char word[256];
	while (text = tree_word(text, word, sizeof word), *word) {
		if (*word == '{') {
			parent = node;
		} else if (*word == '}') {
			parent = parent->parent;
		} else if (strchr(word, '=')) {
			if (!tree_set(scene, node, word))
				return false;
		} else {
			node = tree_node(scene, parent, word);
			if (!node)
				return false;
		}
	}
	return true;
}

#endif
