/* Boxes, pictures, shapes, prose: the keys that are more than one value.
 *
 * A shape's path becomes a small SVG document here, because the SVG reader is the only rasteriser of curves that
 * lantern has; what is put into it is checked letter by letter, so no script can write other SVG through a path. Must
 * not know how the tree is walked. */
#include "pages/node_parts.h"
#include "pages/atlas.h"
#include "pages/node_tracks.h"
#include "words/pictures.h"
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const ALIGNS[] = { "start", "center", "end", "stretch", "baseline", NULL };

void node_parts_action(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	const char *action = node_string(nodes, key);
	if (!action)
		return;
	char all[ACTIONS_LENGTH];
	const struct action *read = &node->action;
	if (*action && !action_parse(&node->action, action))
		node_problem(nodes, key, "unknown-action", "there is no action \"%.60s\": expected one of %s", action,
					 actions_list(all));
	if (!nodes->exhibition)
		return;
	if (read->kind == ACTION_PANEL && exhibition_panel(nodes->exhibition, read->id) < 0)
		node_problem(nodes, key, "unknown-panel", "there is no panel %s in this exhibition", read->id);
	if (read->kind == ACTION_LANGUAGE && exhibition_language(nodes->exhibition, read->id) < 0)
		node_problem(nodes, key, "unknown-language", "%s is no language of this exhibition", read->id);
}

void node_parts_self(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	static const char *const names[] = { "start", "center", "end", "stretch", NULL };
	int choice = node_choice(nodes, key, names);
	if (choice < 0)
		return;
	node->asked.align = (enum box_align)choice;
	node->asked.aligned = true;
}

void node_parts_padding(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	double values[4];
	if (lua_istable(nodes->lua, -1)) {
		if (!node_numbers(nodes, key, 4, 0, 1e6, values))
			return;
	} else {
		if (!node_number(nodes, key, 0, 1e6, &values[0]))
			return;
		values[1] = values[2] = values[3] = values[0];
	}
	for (int i = 0; i < 4; i++)
		node->within.padding[i] = (float)values[i];
}

void node_parts_align(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	static const char *const prose[] = { "start", "center", "end", NULL };
	int choice = node_choice(nodes, key, node->kind == NODE_PROSE ? prose : ALIGNS);
	if (choice >= 0 && node->kind == NODE_PROSE)
		node->prose.align = (enum box_align)choice;
	else if (choice >= 0)
		node->within.align = (enum box_align)choice;
}

void node_parts_justify(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	static const char *const names[] = { "start", "center", "end", NULL };
	int choice = node_choice(nodes, key, names);
	if (choice >= 0)
		node->within.justify = (enum box_align)choice;
}

/* A track starts from values that may not have been read yet. */
void node_parts_tracks(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)nodes;
	(void)node;
	(void)key;
	parts->has_tracks = true;
}

/* paginate counts lines from 1. */
void node_parts_line(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	double number;
	bool first = strcmp(key, "first") == 0;
	if (!node_number(nodes, key, first ? 1 : 0, 1e6 - 1, &number))
		return;
	if (first)
		node->prose.first_line = (int)number - 1;
	else
		node->prose.last_line = (int)number - 1;
}

void node_parts_file(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)node;
	parts->file = node_string(nodes, key);
}

void node_parts_fit(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	static const char *const names[] = { "cover", "contain", "stretch", NULL };
	int choice = node_choice(nodes, key, names);
	if (choice >= 0)
		node->picture.fit = (enum picture_fit)choice;
}

void node_parts_focus(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	double focus[2];
	if (!node_numbers(nodes, key, 2, 0, 1, focus))
		return;
	node->picture.focus_x = (float)focus[0];
	node->picture.focus_y = (float)focus[1];
}

void node_parts_crop(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	double crop[4];
	if (!node_numbers(nodes, key, 4, 0, 1, crop))
		return;
	if (crop[2] <= 0 || crop[3] <= 0 || crop[0] + crop[2] > 1.000001 || crop[1] + crop[3] > 1.000001) {
		node_problem(nodes, key, "layout-error", "expected {x, y, width, height} inside the picture (0 to 1)");
		return;
	}
	node->picture.crop_x = (float)crop[0];
	node->picture.crop_y = (float)crop[1];
	node->picture.crop_w = (float)crop[2];
	node->picture.crop_h = (float)crop[3];
}

void node_parts_tint(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	if (node_colour(nodes, key, &node->picture.tint))
		node->picture.tinted = true;
}

void node_parts_accent(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)parts;
	node->prose.has_accent = node_colour(nodes, key, &node->prose.accent);
}

static void read_cap(struct nodes *nodes, struct node_parts *parts)
{
	static const char *const names[] = { "butt", "round", NULL };
	parts->round = node_choice(nodes, "stroke_cap", names) == 1;
}

/* A document of the script's own, or a map. */
static const char *read_svg(struct nodes *nodes, const char *key)
{
	const char *map = atlas_picture_text(nodes->lua, -1);
	return map ? map : node_string(nodes, key);
}

void node_parts_shape(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts)
{
	(void)node;
	switch (key[0]) {
	case 'c':
		parts->has_fill = node_colour(nodes, key, &parts->fill);
		break;
	case 'p':
		parts->path = node_string(nodes, key);
		break;
	case 'b':
		parts->has_box = node_numbers(nodes, key, 4, -1e6, 1e6, parts->box);
		break;
	default:
		if (strcmp(key, "svg") == 0)
			parts->svg = read_svg(nodes, key);
		else if (strcmp(key, "stroke") == 0)
			parts->has_stroke = node_colour(nodes, key, &parts->stroke);
		else if (strcmp(key, "stroke_width") == 0)
			node_number(nodes, key, 0, 1e5, &parts->stroke_width);
		else
			read_cap(nodes, parts);
	}
}

static void finish_picture(struct nodes *nodes, struct node *node, const struct node_parts *parts)
{
	struct place place;
	if (!parts->file)
		return;
	if (!pictures_find(nodes->script, parts->file, &place)) {
		node_problem(nodes, "file", "missing-file", "there is no picture assets/%.100s", parts->file);
		return;
	}
	node->picture.path = node_keep(nodes, place.path);
}

static void paint(char *out, size_t size, const char *name, bool given, uint32_t colour)
{
	if (given)
		snprintf(out, size, " %s=\"#%06X\"", name, (unsigned)colour);
	else
		snprintf(out, size, " %s=\"none\"", name);
}

static void compose_shape(struct nodes *nodes, struct node *node, const struct node_parts *parts)
{
	static const char letters[] = "MmLlHhVvCcSsQqTtAaZz0123456789+-.,eE \t\n";
	double box[4] = { 0, 0, node->asked.width, node->asked.height };
	if (parts->has_box)
		memcpy(box, parts->box, sizeof box);
	if (!(box[2] > 0 && box[3] > 0)) {
		node_problem(nodes, "path", "layout-error", "a path needs box = {x, y, width, height}, or width and height");
		return;
	}
	if (parts->path[strspn(parts->path, letters)]) {
		node_problem(nodes, "path", "layout-error", "\"%c\" is no letter of SVG path data",
					 parts->path[strspn(parts->path, letters)]);
		return;
	}
	char fill[30], stroke[30], width[100] = "";
	paint(fill, sizeof fill, "fill", parts->has_fill, parts->fill);
	paint(stroke, sizeof stroke, "stroke", parts->has_stroke, parts->stroke);
	if (parts->has_stroke)
		snprintf(width, sizeof width, " stroke-width=\"%.6g\" stroke-linejoin=\"round\" stroke-linecap=\"%s\"",
				 parts->stroke_width > 0 ? parts->stroke_width : 1, parts->round ? "round" : "butt");
	node->picture.svg = arena_format(
		nodes->arena,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.6g\" height=\"%.6g\" viewBox=\"%.6g %.6g %.6g %.6g\" "
		"preserveAspectRatio=\"none\"><path d=\"%s\"%s%s%s/></svg>",
		box[2], box[3], box[0], box[1], box[2], box[3], parts->path, fill, stroke, width);
	if (!node->picture.svg)
		node_memory(nodes);
}

static void finish_shape(struct nodes *nodes, struct node *node, const struct node_parts *parts)
{
	node->colour = parts->has_fill ? parts->fill : parts->stroke;
	node->picture.fit = PICTURE_STRETCH;
	if (parts->svg && parts->path) {
		node_problem(nodes, "svg", "layout-error", "a shape has a path or an svg, not both");
	} else if (parts->svg) {
		node->picture.svg = node_keep(nodes, parts->svg);
	} else if (parts->path) {
		node->filled = parts->has_fill && !parts->has_stroke;
		compose_shape(nodes, node, parts);
	} else if (parts->has_box || parts->has_stroke) {
		node_problem(nodes, "path", "layout-error", "box and stroke need a path");
	} else {
		node->filled = parts->has_fill;
	}
}

static void finish_prose(struct nodes *nodes, struct node *node, const struct node_parts *parts)
{
	struct prose *prose = &node->prose;
	if (!parts->has_face)
		prose->face = nodes->script->body_face;
	if (!(prose->line > 0))
		prose->line = prose->size * 1.4f;
	if (!prose->text)
		prose->text = "";
}

static bool has_key(struct nodes *nodes, const char *key)
{
	bool found = lua_getfield(nodes->lua, nodes->index, key) != LUA_TNIL;
	lua_pop(nodes->lua, 1);
	return found;
}

static void need(struct nodes *nodes, const char *key, const char *expected)
{
	if (!has_key(nodes, key))
		node_problem(nodes, key, "layout-error", "this key is missing: expected %s", expected);
}

void node_parts_finish(struct nodes *nodes, struct node *node, int kind, const struct node_parts *parts)
{
	if (kind == KIND_PROSE) {
		need(nodes, "text", "a text between quotes");
		need(nodes, "size", "a number of design units");
		finish_prose(nodes, node, parts);
	} else if (kind == KIND_PICTURE) {
		need(nodes, "file", "a picture's file name");
		finish_picture(nodes, node, parts);
	} else if (kind == KIND_SHAPE) {
		if (!has_key(nodes, "path") && !has_key(nodes, "svg"))
			need(nodes, "colour", "\"#RRGGBB\" (or a path, or an svg)");
		finish_shape(nodes, node, parts);
	}
	if (parts->has_tracks && nodes->scene) {
		lua_getfield(nodes->lua, nodes->index, "tracks");
		node_tracks_read(nodes, node);
		lua_pop(nodes->lua, 1);
	}
}
