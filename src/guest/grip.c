/* What a finger holds on to: the light on the line, or the next panel, which it pulls in.
 *
 * Both follow the finger; let go, the one travels where the light was left, the other snaps to a panel. Must not know
 * which gesture it was, nor how any of it is drawn. */
#include "guest/parts.h"
#include <math.h>
#include <stdio.h>

/* The place on the journey under a point of the line: chapters are equally wide, panels equal parts of theirs. */
static int line_panel(const struct guest *guest, const struct node *line, double x)
{
	const struct exhibition *exhibition = &guest->house->exhibition;
	double share = (x * guest->house->width - (double)line->px.x) / fmax((double)line->px.width, 1);
	double place = fmin(fmax(share, 0), 1 - 1e-9) * (double)exhibition->chapter_count;
	const struct chapter *chapter = &exhibition->chapters[(size_t)place];
	double within = (place - floor(place)) * (double)chapter->count;
	size_t panel = chapter->first + (size_t)within; /* of an empty chapter: the one after it, if there is one */
	return (int)(panel < exhibition->panel_count ? panel : exhibition->panel_count - 1);
}

/* Built once for a finger, of all panels: what is seen of it follows from where the light is held, so that nothing is
 * built while it moves. */
static void name_places(struct guest *guest, const struct node *line)
{
	double scale = scene_scale(guest->house->width, guest->house->height);
	char about[64];
	if (guest->hand.names || guest->tour->change.running || !sheet_can(guest->sheet))
		return;
	snprintf(about, sizeof about, "%.1f %.1f %.1f", (double)line->px.x / scale, (double)line->px.y / scale,
			 (double)line->px.width / scale);
	struct sheet_wish wish = { "line", about, 0, false };
	guest->hand.names = sheet_build(guest->sheet, &wish, NULL);
}

void grip_draw(const struct guest *guest, struct display *display)
{
	struct drivers drivers = { .travel = guest->hand.line_at, .rise = 1, .calm = true };
	struct standing standing = { .opacity = 1, .moving = true };
	if (guest->hand.grip == GRIP_LINE && guest->hand.names)
		scene_evaluate(guest->hand.names, NULL, &drivers, &standing, display);
}

void grip_line(struct guest *guest, const struct node *line, const struct gesture *gesture)
{
	int panel = line_panel(guest, line, gesture->at_x);
	if (guest->hand.grip == GRIP_LINE && guest->hand.line_at == panel)
		return;
	name_places(guest, line);
	guest->hand.grip = GRIP_LINE;
	guest->hand.line_at = panel;
	house_redraw(guest->house);
}

void grip_leave_line(struct guest *guest, bool go)
{
	int panel = (int)guest->hand.line_at;
	hand_forget_names(guest);
	guest->hand.grip = GRIP_NONE;
	house_redraw(guest->house);
	if (go && guest->house->exhibition.panels[panel].state != PANEL_BROKEN)
		tour_jump(guest->tour, spot_entry(&guest->house->exhibition, panel));
}

void grip_tap_line(struct guest *guest, const struct node *line, double x)
{
	guest->hand.line_at = line_panel(guest, line, x);
	grip_leave_line(guest, true);
}

void grip_let_go(struct guest *guest, const struct gesture *gesture, bool pulled, bool cancelled)
{
	struct tour *tour = guest->tour;
	double speed = -gesture->vx;
	int step = cancelled ? 0 : gesture_snap(gesture->dx, gesture->vx);
	bool comes = pulled && pull_leads(tour, step), alone = !tour->pull.view;
	if (comes)
		tour_flick(tour, speed);
	else if (pulled)
		pull_let_back(tour, speed);
	/* A panel that no finger could pull in, for it was not ready, comes by itself. */
	if (step != 0 && !comes && (!pulled || alone))
		tour_move(tour, step);
}
