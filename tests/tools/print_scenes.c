/* Writes what stands on every page of every panel, as text: print_scenes FOLDER OUT makes OUT/PANEL.txt.
 *
 * For each language, landscape and portrait, at the standard size and in calm motion: every text and picture with the
 * box that it was given, in device pixels, and what a touch on it does. Chrome and land are left out: pictures hold
 * those. */
#include "base/utf8.h"
#include "pages/script.h"
#include "scene/scene.h"
#include "view/faces.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Enough to know a text by; its words are held by the panel's own file. */
static void print_beginning(const char *text, FILE *out)
{
	size_t length = strlen(text), cut = utf8_cut(text, length, length < 48 ? length : 48);
	for (size_t i = 0; i < cut; i++)
		fputc(text[i] == '\n' ? '|' : text[i], out);
	if (cut < length)
		fprintf(out, "... (%zu bytes)", length);
}

static void print_what(const struct node *node, FILE *out)
{
	const struct picture_spec *picture = &node->picture;
	if (node->kind == NODE_PROSE && (node->prose.first_line > 0 || node->prose.last_line >= 0))
		fprintf(out, " lines %d-%d", node->prose.first_line, node->prose.last_line);
	if (node->kind == NODE_PROSE)
		fprintf(out, " %.0f/%.0f #%06lX ", (double)node->prose.size, (double)node->prose.line,
				(unsigned long)node->prose.colour);
	if (node->kind == NODE_PROSE)
		print_beginning(node->prose.text, out);
	if (node->kind != NODE_PROSE && picture->path)
		fprintf(out, " %s", picture->path);
	if (node->kind != NODE_PROSE && picture->svg)
		fprintf(out, " drawn, %zu bytes", strlen(picture->svg));
	if (node->filled)
		fprintf(out, " #%06lX", (unsigned long)node->colour);
}

static void print_node(const struct node *node, FILE *out)
{
	static const char *const kinds[] = { [NODE_PROSE] = "text", [NODE_PICTURE] = "picture", [NODE_SHAPE] = "shape" };
	bool drawn = node->kind == NODE_PROSE || node->kind == NODE_PICTURE || node->kind == NODE_SHAPE;
	char action[ACTION_LENGTH];
	if (node->hidden)
		return;
	if (drawn || node->action.kind != ACTION_NONE) {
		fprintf(out, "%s %.0f,%.0f %.0fx%.0f", drawn ? kinds[node->kind] : "area", (double)node->px.x,
				(double)node->px.y, (double)node->px.width, (double)node->px.height);
		if (node->action.kind != ACTION_NONE)
			fprintf(out, " [%s]", action_print(&node->action, action));
		if (drawn)
			print_what(node, out);
		fputc('\n', out);
	}
	for (const struct node *child = node->first; child; child = child->next)
		print_node(child, out);
}

static bool print_pages(struct script *script, struct build_request *request, struct problems *problems, FILE *out)
{
	int pages = 1;
	for (request->page = 0; request->page < pages; request->page++) {
		struct built built;
		if (!script_build(script, request, &built, problems))
			return false;
		pages = built.pages;
		fprintf(out, "\n== %s %dx%d page %d of %d\n", request->exhibition->languages[request->language].id,
				request->width_px, request->height_px, request->page + 1, pages);
		print_node(built.scene->root, out);
		scene_destroy(built.scene);
	}
	return true;
}

static bool print_panel(struct script *script, struct exhibition *exhibition, int panel, const char *folder,
						struct problems *problems)
{
	static const int sizes[][2] = { { 1920, 1080 }, { 1080, 1920 } };
	struct build_request request = { .exhibition = exhibition, .panel = panel, .aids = { .calm = true } };
	char path[1024];
	snprintf(path, sizeof path, "%s/%s.txt", folder, exhibition->panels[panel].id);
	FILE *out = fopen(path, "we");
	bool good = out && script_read_panel(script, exhibition, panel, true, problems);
	for (; good && request.language < (int)exhibition->language_count; request.language++)
		for (int i = 0; good && i < 2; i++) {
			request.width_px = sizes[i][0];
			request.height_px = sizes[i][1];
			good = print_pages(script, &request, problems, out);
		}
	script_forget(script, panel);
	return out && fclose(out) == 0 && good;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "print_scenes FOLDER OUT\n");
		return 2;
	}
	struct error error = { "" };
	struct problems problems;
	struct exhibition exhibition;
	problems_init(&problems);
	exhibition_init(&exhibition);
	struct fonts *fonts = faces_open(argv[1], argv[1], NULL, &error);
	struct script *script = fonts ? script_create(argv[1], argv[1], fonts, &error) : NULL;
	bool good = script && script_read_exhibition(script, &exhibition, &problems);
	for (int i = 0; good && i < (int)exhibition.panel_count; i++)
		good = print_panel(script, &exhibition, i, argv[2], &problems);
	for (size_t i = 0; !good && i < problems.count; i++)
		problem_print(&problems.items[i], stderr);
	if (!good)
		fprintf(stderr, "print_scenes: not all could be written%s%s\n", error.text[0] ? ": " : "", error.text);
	script_destroy(script);
	fonts_destroy(fonts);
	exhibition_finish(&exhibition);
	problems_finish(&problems);
	return good ? 0 : 1;
}
