/* With a backdrop the whole screen is one list: what a frame shows, from where everything stands now.
 *
 * Fills the screen's list and changes nothing else. Must not know when a frame is due, nor how it is drawn. */
#include "show/parts.h"
#include <math.h>
#include <string.h>

#define PRESSED 0.7f

#define ART_FROM 0.8 /* of its light's rise: then its land stands, and its sky but for the zenith */
#define ART_OUT 0.25 /* of the rise of the next one: then the sky has begun to go */

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
			panel->art *= unit((rise - ART_FROM) / (1 - ART_FROM));
		}
	}
}

static void add_panel(const struct tour *tour, const struct view *view, double now, struct stage *stage)
{
	double x = view->at - motion_at(&tour->journey.camera, now);
	double words = unit(motion_at(&view->presence, now)), art = unit(motion_at(&view->art, now));
	/* What neither shows yet nor any more still tells what stays, but for the one before the last. */
	bool gone = view == &tour->leaving[1] && (fabs(x) >= 1 || fmax(words, art) <= 0);
	if (!view->scene || gone || stage->panel_count == STAGE_PANELS)
		return;
	struct stage_panel *panel = &stage->panels[stage->panel_count++];
	*panel = (struct stage_panel){ .scene = view->scene,
								   .x = x,
								   .words = words,
								   .art = art,
								   .sun = art,
								   .was = view->presence.from,
								   .time = now - view->shown,
								   .rise = 1 };
	put_in_light(view, stage, panel);
}

static void fill_journey(const struct tour *tour, double now, struct stage *stage)
{
	*stage = (struct stage){ .backdrop = tour->backdrop.scene,
							 .time = now,
							 .calm = tour->reader.aids.calm || tour->current.quiet };
	journey_stage(&tour->journey, now, stage);
	for (int i = TOUR_LEAVING - 1; i >= 0; i--)
		add_panel(tour, &tour->leaving[i], now, stage);
	if (tour->pull.view)
		add_panel(tour, tour->pull.view, now, stage);
	add_panel(tour, &tour->current, now, stage);
	stage->chrome = tour->current.chrome;
	stage->chrome_before = tour->leaving[tour->journey.chrome_kept && tour->leaving[1].chrome ? 1 : 0].chrome;
	stage->moving = true;
}

/* In calm motion the picture of before goes dark, then that of now comes. */
static void fill_dip(const struct tour *tour, double now, struct stage *stage)
{
	double p = change_progress(&tour->change, now);
	const struct view *view = p < 0.5 && tour->leaving[0].scene ? &tour->leaving[0] : &tour->current;
	view_stage(view, &tour->backdrop, now - view->shown, stage);
	stage->veil = p < 0.5 ? 2 * p : 2 - 2 * p;
}

/* What lies below a sheet. */
static bool ground_is_still(const struct show *show)
{
	const struct hand *hand = &show->guest.hand;
	bool held =
		hand->grip == GRIP_LINE || hand_find(&show->guest, &hand->pressed) || hand_find(&show->guest, &hand->focus);
	return !show->tour.change.running && !show->tour.pull.view && !held;
}

bool fill_is_still(const struct show *show, double now)
{
	const struct sheet *sheet = &show->sheet;
	return ground_is_still(show) && !motion_running(&sheet->rise, now) && !sheet->scene;
}

void fill_stage(const struct show *show, double now, struct stage *stage)
{
	const struct tour *tour = &show->tour;
	const struct sheet *sheet = &show->sheet;
	const struct view *current = &tour->current;
	if (tour->change.running && tour->change.kind == CHANGE_DIP)
		fill_dip(tour, now, stage);
	else if (tour->change.running || tour->pull.view || tour->journey.camera.to != current->at)
		fill_journey(tour, now, stage);
	else
		view_stage(current, &tour->backdrop, now - current->shown, stage);
	stage->time = now; /* snow falls on when a movement ends */
	if (show->guest.hand.grip == GRIP_LINE) {
		stage->chrome_travel = show->guest.hand.line_at;
		stage->chrome_held = true;
	}
	if (sheet->scene) {
		stage->overlay.scene = sheet->scene;
		stage->overlay.rise = unit(motion_at(&sheet->rise, now));
		stage->overlay.time = now - sheet->shown;
		stage->overlay.moves = true;
		stage->calm = true; /* nothing moves by itself under a sheet */
	}
	stage->calm = stage->calm || show->pressure.hot;
	stage->moving = stage->moving || !ground_is_still(show);
}

/* Is the item what the node is, or part of it? */
static bool belongs(const struct item *item, const struct node *node)
{
	if (!item->action || !action_same(item->action, &node->action))
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
static void add_focus(const struct node *node, double scale, struct display *display)
{
	double width = fmax(3, round(4 * scale));
	for (int i = 0; i < 2; i++) {
		double grow = i == 0 ? width : 0, thick = i == 0 ? 3 * width : width;
		double x = (double)node->px.x - grow, y = (double)node->px.y - grow;
		double w = (double)node->px.width + 2 * grow, h = (double)node->px.height + 2 * grow;
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
	struct display *screen = &show->present.screen;
	const struct guest *guest = &show->guest;
	const struct node *pressed = hand_find(guest, &guest->hand.pressed), *focus = hand_find(guest, &guest->hand.focus);
	fill_stage(show, now, &stage);
	display_clear(screen);
	screen->nudge = show->tour.current.nudge;
	stage_evaluate(&stage, screen);
	grip_draw(guest, screen);
	look_draw(&show->sheet, now, screen);
	speak_draw(guest, screen);
	staff_draw(guest, screen);
	for (size_t i = 0; pressed && i < screen->count; i++)
		if (belongs(&screen->items[i], pressed))
			screen->items[i].opacity *= PRESSED;
	if (focus)
		add_focus(focus, scene_scale(show->house.width, show->house.height), screen);
}
