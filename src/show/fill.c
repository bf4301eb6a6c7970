/* With a backdrop the whole screen is one list: what a frame shows, from where everything stands now.
 *
 * Fills show->screen and changes nothing else. Must not know when a frame is due, nor how it is drawn. */
#include "show/state.h"
#include <math.h>
#include <string.h>

#define PRESSED 0.7f

#define ART_FROM 0.6 /* of its light's rise: then its sky stands and most of its land */
#define ART_OUT 0.4	 /* of the rise of the next one */

static double unit(double x)
{
	return fmin(fmax(x, 0), 1);
}

/* Art stands in its own light and in no other: no camera in the sea, no map on another sky. */
static void put_in_light(const struct view *view, const struct stage *stage, struct stage_panel *panel)
{
	bool found = false;
	for (int i = 0; i < stage->light_count; i++) {
		double rise = stage->lights[i].rise;
		if (found) {
			panel->art *= unit(1 - rise / ART_OUT);
			panel->sun *= unit(1 - rise / ART_OUT);
		} else if (strcmp(stage->lights[i].id, view->light) == 0) {
			found = true;
			panel->rise = rise;
			panel->art *= unit((rise - ART_FROM) / (STAGE_HIDES - ART_FROM));
		}
	}
}

static void add_panel(const struct show *show, const struct view *view, double now, struct stage *stage)
{
	double x = view->at - motion_at(&show->journey.camera, now);
	double words = unit(motion_at(&view->presence, now)), art = unit(motion_at(&view->art, now));
	if (!view->scene || fabs(x) >= 1 || fmax(words, art) <= 0 || stage->panel_count == STAGE_PANELS)
		return;
	struct stage_panel *panel = &stage->panels[stage->panel_count++];
	*panel = (struct stage_panel){ view->scene, x, words, art, art, now - view->shown, 1 };
	put_in_light(view, stage, panel);
}

static void fill_journey(struct show *show, double now, struct stage *stage)
{
	*stage =
		(struct stage){ .backdrop = show->backdrop.scene, .time = now, .calm = show->aids.calm || show->current.quiet };
	journey_stage(&show->journey, now, stage);
	for (int i = SHOW_LEAVING - 1; i >= 0; i--)
		add_panel(show, &show->leaving[i], now, stage);
	if (show->dragged)
		add_panel(show, show->dragged, now, stage);
	add_panel(show, &show->current, now, stage);
	stage->chrome = show->current.chrome;
	stage->chrome_before = show->leaving[show->journey.chrome_kept && show->leaving[1].chrome ? 1 : 0].chrome;
	stage->moving = true;
}

/* In calm motion the picture of before goes dark, then that of now comes. */
static void fill_dip(struct show *show, double now, struct stage *stage)
{
	double p = frame_progress(&show->change, now);
	const struct view *view = p < 0.5 && show->leaving[0].scene ? &show->leaving[0] : &show->current;
	view_stage(view, &show->backdrop, now - view->shown, stage);
	stage->veil = p < 0.5 ? 2 * p : 2 - 2 * p;
	stage->moving = true;
}

bool fill_is_still(const struct show *show, double now)
{
	return !show->change.running && !show->dragged && show->grip != GRIP_LINE && !show->pressed && !show->focus &&
		   !motion_running(&show->overlay.rise, now) && !show->overlay.scene;
}

static void fill_stage(struct show *show, double now, struct stage *stage)
{
	bool dips = show->change.running && show->change.kind == CHANGE_DIP;
	if (dips)
		fill_dip(show, now, stage);
	else if (show->change.running || show->dragged || show->journey.camera.to != show->current.at)
		fill_journey(show, now, stage);
	else
		view_stage(&show->current, &show->backdrop, now - show->current.shown, stage);
	stage->time = now; /* snow falls on when a movement ends */
	if (show->grip == GRIP_LINE) {
		stage->chrome_travel = show->line_at;
		stage->chrome_held = true;
	}
	if (show->overlay.scene) {
		stage->overlay = show->overlay.scene;
		stage->overlay_rise = fmin(fmax(motion_at(&show->overlay.rise, now), 0), 1);
		stage->overlay_time = now - show->overlay.shown;
		stage->calm = true; /* nothing moves by itself under a sheet */
	}
	stage->moving = stage->moving || !fill_is_still(show, now);
}

/* Is the item what the node is, or part of it? */
static bool belongs(const struct item *item, const struct node *node)
{
	if (!item->action || !node->action || strcmp(item->action, node->action) != 0)
		return false;
	return !node->id || (item->id && strcmp(item->id, node->id) == 0);
}

static void add_edge(struct display *display, double x, double y, double width, double height, uint32_t colour)
{
	struct item *item = display_add(display);
	if (!item)
		return;
	*item = (struct item){ .kind = ITEM_FILL,
						   .box = { x, y, width, height },
						   .clip = { 0, 0, display->width, display->height },
						   .opacity = 1,
						   .scale = 1,
						   .moving = true,
						   .coloured = true,
						   .colour = colour };
}

/* A ring of light in one of dark: it is seen on any ground (3:1 and more). */
static void add_focus(const struct show *show, struct display *display)
{
	const struct node *node = show->focus;
	double width = fmax(3, round(4 * scene_scale(show->width, show->height)));
	for (int i = 0; i < 2; i++) {
		double grow = i == 0 ? width : 0, thick = i == 0 ? 3 * width : width;
		double x = (double)node->px_x - grow, y = (double)node->px_y - grow;
		double w = (double)node->px_width + 2 * grow, h = (double)node->px_height + 2 * grow;
		uint32_t colour = i == 0 ? 0x14110A : 0xF2B54D;
		add_edge(display, x, y, w, thick, colour);
		add_edge(display, x, y + h - thick, w, thick, colour);
		add_edge(display, x, y, thick, h, colour);
		add_edge(display, x + w - thick, y, thick, h, colour);
	}
}

void fill_screen(struct show *show, double now)
{
	struct stage stage;
	struct display *screen = &show->screen;
	fill_stage(show, now, &stage);
	display_clear(screen);
	stage_evaluate(&stage, screen);
	grip_draw(show, screen);
	look_draw(show, now, screen);
	staff_draw(show, screen);
	for (size_t i = 0; show->pressed && i < screen->count; i++)
		if (belongs(&screen->items[i], show->pressed))
			screen->items[i].opacity *= PRESSED;
	if (show->focus)
		add_focus(show, screen);
}
