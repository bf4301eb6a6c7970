/* The picture of a sheet, looked at closely: from gestures to the viewer, and from there to what is drawn.
 *
 * The sheet marks its picture with the id "viewer"; while that is open two fingers may join. Must not know which sheet
 * it is. */
#include "sheet/sheet.h"
#include <string.h>

void look_open(struct sheet *sheet)
{
	const struct node *node = scene_find(sheet->scene, "viewer");
	if (!node || node->kind != NODE_PICTURE)
		return;
	struct box area = { (double)node->px.x, (double)node->px.y, (double)node->px.width, (double)node->px.height };
	viewer_init(&sheet->viewer, node->picture.path, area);
}

void look_again(struct sheet *sheet, const struct pan *pan)
{
	struct pan *own = &sheet->viewer.pan;
	if (own->fit_width == pan->fit_width && own->fit_height == pan->fit_height)
		*own = *pan;
}

bool look_takes_two(const struct sheet *sheet)
{
	return sheet->viewer.open && !sheet->closing;
}

bool look_is_at(const struct sheet *sheet, double x, double y)
{
	const struct box *area = &sheet->viewer.area;
	x = x * sheet->house->width - area->x;
	y = y * sheet->house->height - area->y;
	return look_takes_two(sheet) && x >= 0 && y >= 0 && x < area->width && y < area->height;
}

bool look_moves(const struct sheet *sheet, double now)
{
	return sheet->viewer.open && pan_moving(&sheet->viewer.pan, now);
}

void look_draw(struct sheet *sheet, double now, struct display *display)
{
	struct display wanted;
	if (!sheet->viewer.open || sheet->closing || motion_running(&sheet->rise, now))
		return;
	display_init(&wanted);
	viewer_show(&sheet->viewer, now, display, &wanted);
	sheet->viewer.outstanding = canvas_prepare(sheet->house->canvas, &wanted, 4) > 0;
	sheet->viewer.covers = sheet->viewer.covers || (wanted.count > 0 && !sheet->viewer.outstanding);
	display_finish(&wanted);
}

void look_tap(struct sheet *sheet, const struct gesture *gesture, double now)
{
	viewer_toggle(&sheet->viewer, gesture->x * sheet->house->width, gesture->y * sheet->house->height, now);
	house_move(sheet->house, now);
}

void look_zoom(struct sheet *sheet, enum action_zoom step)
{
	double now = house_now(sheet->house);
	if (!sheet->viewer.open)
		return;
	viewer_step(&sheet->viewer, step == ZOOM_IN ? 1 : step == ZOOM_OUT ? -1 : 0, now);
	house_move(sheet->house, now);
}

bool look_shift(struct sheet *sheet, int across, int down)
{
	double now = house_now(sheet->house);
	bool moved = sheet->viewer.open && viewer_shift(&sheet->viewer, across, down, now);
	house_move(sheet->house, now);
	return moved;
}

/* Screens become parts of the viewer's area. */
void look_gesture(struct sheet *sheet, const struct gesture *gesture, double now)
{
	struct house *house = sheet->house;
	struct viewer *viewer = &sheet->viewer;
	struct pan *pan = &viewer->pan;
	if (!viewer->open)
		return;
	double wide = house->width / viewer->area.width, high = house->height / viewer->area.height;
	double x = (gesture->x * house->width - viewer->area.x) / viewer->area.width;
	double y = (gesture->y * house->height - viewer->area.y) / viewer->area.height;
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
	house_move(house, now);
}
