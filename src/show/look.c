/* The picture of a sheet, looked at closely: from gestures to the viewer, and from there to what is drawn.
 *
 * The sheet marks its picture with the id "viewer"; while that is open two fingers may join. Must not know which sheet
 * it is. */
#include "show/state.h"
#include <string.h>

void look_open(struct show *show)
{
	const struct node *node = scene_find(show->overlay.scene, "viewer");
	if (!node || node->kind != NODE_PICTURE)
		return;
	struct box area = { (double)node->px_x, (double)node->px_y, (double)node->px_width, (double)node->px_height };
	gesture_allow_two(&show->gesture, viewer_init(&show->viewer, node->picture.path, area));
}

void look_close(struct show *show)
{
	viewer_finish(&show->viewer);
	gesture_allow_two(&show->gesture, false);
}

void look_again(struct show *show, const struct pan *pan)
{
	struct pan *own = &show->viewer.pan;
	if (show->viewer.open && own->fit_width == pan->fit_width && own->fit_height == pan->fit_height)
		*own = *pan;
}

bool look_moves(const struct show *show, double now)
{
	return show->viewer.open && pan_moving(&show->viewer.pan, now);
}

void look_draw(struct show *show, double now, struct display *display)
{
	struct display wanted;
	if (!show->viewer.open || !overlay_is(show, NULL) || motion_running(&show->overlay.rise, now))
		return;
	display_init(&wanted);
	viewer_show(&show->viewer, now, display, &wanted);
	show->viewer.outstanding = canvas_prepare(show->canvas, &wanted, 4) > 0;
	show->viewer.covers = show->viewer.covers || (wanted.count > 0 && !show->viewer.outstanding);
	display_finish(&wanted);
}

static void moved(struct show *show, double now)
{
	show->next_frame = now;
	show->dirty = true;
}

void look_tap(struct show *show, const struct gesture *gesture, double now)
{
	viewer_toggle(&show->viewer, gesture->x * show->width, gesture->y * show->height, now);
	moved(show, now);
}

void look_zoom(struct show *show, enum action_zoom step)
{
	double now = show_now(show);
	if (!show->viewer.open)
		return;
	viewer_step(&show->viewer, step == ZOOM_IN ? 1 : step == ZOOM_OUT ? -1 : 0, now);
	moved(show, now);
}

/* Screens become parts of the viewer's area. */
void look_gesture(struct show *show, const struct gesture *gesture, double now)
{
	struct viewer *viewer = &show->viewer;
	struct pan *pan = &viewer->pan;
	if (!viewer->open)
		return;
	double wide = show->width / viewer->area.width, high = show->height / viewer->area.height;
	double x = (gesture->x * show->width - viewer->area.x) / viewer->area.width;
	double y = (gesture->y * show->height - viewer->area.y) / viewer->area.height;
	switch (gesture->kind) {
	case GESTURE_DRAG_BEGIN:
	case GESTURE_PINCH_BEGIN:
		pan_hold(pan, now);
		break;
	case GESTURE_DRAG_MOVE:
		pan_drag(pan, gesture->dx * wide, gesture->dy * high);
		break;
	case GESTURE_PINCH_MOVE:
		pan_pinch(pan, x, y, gesture->dx * wide, gesture->dy * high, gesture->ratio);
		break;
	default:
		pan_release(pan, gesture->vx * wide, gesture->vy * high, now);
		break;
	}
	show->grip = GRIP_VIEWER;
	if (gesture->kind == GESTURE_DRAG_END || gesture->kind == GESTURE_DRAG_CANCEL)
		show->grip = GRIP_NONE;
	moved(show, now);
}
