/* The picture: one page at rest, drawn out of sight on a screen of the size that is looked at.
 *
 * What stands stays until the next is ready, so that a large scan that is still being decoded, or a page that cannot be
 * built, never leaves the window empty. Must not know why another page is wanted, nor what lies round the picture. */
#include "base/log.h"
#include "studio/parts.h"
#include "studio/seek.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

#define AFTER_ENTRANCES 60.0	/* seconds: whatever comes in has come */
#define PICTURES (96u << 20)	/* bytes */
#define MOVING_FRAME (1.0 / 12) /* seconds: enough to see how a panel comes in and what moves in it */

static void close_screen(struct mount *mount)
{
	view_finish(&mount->view, mount->canvas);
	canvas_destroy(mount->canvas);
	window_destroy(mount->window);
	mount->canvas = NULL;
	mount->window = NULL;
}

static bool open_screen(struct studio *studio, int width, int height, struct error *error)
{
	struct mount *mount = &studio->mount;
	int wide = 0, high = 0;
	if (mount->window)
		window_size(mount->window, &wide, &high);
	if (wide == width && high == height)
		return true;
	close_screen(mount);
	struct window_options wanted = { .mode = WINDOW_HEADLESS, .width = width, .height = height, .title = "lantern" };
	mount->window = window_create(&wanted, error);
	if (mount->window)
		mount->canvas = canvas_create(mount->window, studio->house.fonts, studio->house.worker, PICTURES, error);
	if (mount->canvas)
		return true;
	close_screen(mount);
	return false;
}

bool mount_open(struct studio *studio, struct error *error)
{
	struct mount *mount = &studio->mount;
	const struct check_screen *screen = &studio->screens[studio->screen];
	view_init(&mount->view);
	mount->frame_at = -1;
	mount->key =
		(struct view_key){ .aids = studio->options.aids, .width_px = screen->width, .height_px = screen->height };
	return open_screen(studio, screen->width, screen->height, error);
}

static void drop_sheet(struct mount *mount)
{
	scene_destroy(mount->over.scene);
	mount->over.scene = NULL;
}

void mount_finish(struct mount *mount)
{
	close_screen(mount);
	backdrop_finish(&mount->backdrop);
	drop_sheet(mount);
	edit_finish(&mount->sought);
	raster_destroy(mount->whole);
	raster_destroy(mount->fitted);
	*mount = (struct mount){ .frame_at = -1 };
}

void mount_want(struct studio *studio, const struct view_key *key, enum cause cause)
{
	struct mount *mount = &studio->mount;
	view_finish(&mount->view, mount->canvas);
	drop_sheet(mount);
	edit_finish(&mount->sought);
	mount->key = *key;
	mount->cause = cause;
	mount->wanted = true;
}

void mount_seek(struct studio *studio, struct edit *edit)
{
	edit_finish(&studio->mount.sought);
	studio->mount.sought = *edit;
	*edit = (struct edit){ .any = false };
}

void mount_over(struct studio *studio, const struct over *over, enum cause cause)
{
	struct view_key key = studio->mount.key;
	over_put(&studio->mount, over, &key);
	mount_want(studio, &key, cause);
}

void mount_again(struct studio *studio, enum cause cause)
{
	struct view_key key = studio->mount.key;
	mount_want(studio, &key, cause);
}

void mount_take(struct studio *studio, struct view *view, struct backdrop *backdrop, const struct over *over,
				enum cause cause)
{
	struct mount *mount = &studio->mount;
	view_finish(&mount->view, mount->canvas);
	backdrop_finish(&mount->backdrop);
	edit_finish(&mount->sought);
	drop_sheet(mount);
	mount->view = *view;
	mount->backdrop = *backdrop;
	over_take(mount, over);
	mount->cause = cause;
	mount->wanted = true;
}

static bool build(struct studio *studio)
{
	struct mount *mount = &studio->mount;
	struct house *house = &studio->house;
	struct problems *problems = &studio->report.built;
	const struct view_key *key = &mount->key;
	if (!script_keeps(house->script, key->panel) &&
		!script_read_panel(house->script, &house->exhibition, key->panel, true, problems))
		return false;
	if (!backdrop_build(&mount->backdrop, house->script, &house->exhibition, &key->aids, key->width_px, key->height_px,
						problems) ||
		!view_build(&mount->view, key, house->script, &house->exhibition, problems))
		return false;
	struct over over = mount->over.wanted;
	seek_turn(&mount->view, &over, mount->backdrop.scene, house->script, &house->exhibition, &mount->sought);
	edit_finish(&mount->sought);
	over_take(mount, &over);
	return true;
}

/* Nothing comes of it: what stands stays, and is what is wanted again. */
static void give_up(struct studio *studio, const char *why)
{
	struct mount *mount = &studio->mount;
	view_finish(&mount->view, mount->canvas);
	mount->wanted = false;
	if (why)
		log_error("the picture cannot be drawn: %s", why);
	studio->report.unread = true;
	report_settle(studio);
}

/* The view, and the sheet that has risen over it. */
static void stage_of(const struct mount *mount, double time, struct stage *stage)
{
	view_stage(&mount->view, &mount->backdrop, time, stage);
	stage->overlay.scene = mount->over.scene;
	stage->overlay.rise = 1;
	stage->overlay.time = AFTER_ENTRANCES;
}

/* ---- motion, where it was asked for ---- */

/* The whole screen `time` seconds after the panel came. NULL with an error; *moves: it is another a moment later. */
static struct raster *read_moment(struct mount *mount, double time, bool *moves, struct error *error)
{
	struct stage stage;
	struct display display;
	stage_of(mount, time, &stage);
	display_init(&display);
	stage_evaluate(&stage, &display);
	for (size_t i = 0; i < display.count; i++)
		display.items[i].moving = true; /* drawn as it is, not composed */
	struct frame frame = { .from_moving = &display };
	bool good = !display.failed && canvas_frame(mount->canvas, &frame);
	*moves = display.moving;
	display_finish(&display);
	if (good)
		return canvas_read(mount->canvas, true, error);
	error_set(error, "the frame was lost");
	return NULL;
}

static void show_raster(struct studio *studio, struct raster *raster)
{
	struct mount *mount = &studio->mount;
	raster_destroy(mount->whole);
	raster_destroy(mount->fitted);
	mount->whole = raster;
	mount->fitted = NULL;
	house_redraw(&studio->house);
}

/* Its scenes stay, to be touched. */
static void stop_moving(struct mount *mount)
{
	if (mount->view.step == VIEW_COMPOSED)
		view_lose_layer(&mount->view, mount->canvas);
	mount->frame_at = -1;
}

static void move(struct studio *studio)
{
	struct mount *mount = &studio->mount;
	double now = house_now(&studio->house);
	bool moves = false;
	struct error error = { "" };
	if (mount->frame_at < 0 || mount->wanted || now + 1e-9 < mount->frame_at)
		return;
	struct raster *raster = read_moment(mount, now - mount->since, &moves, &error);
	if (raster)
		show_raster(studio, raster);
	mount->frame_at = fmax(mount->frame_at + MOVING_FRAME, now);
	if (!raster || !moves)
		stop_moving(mount);
}

double mount_due(const struct studio *studio)
{
	return studio->mount.wanted ? -1 : studio->mount.frame_at;
}

/* ---- a picture at rest ---- */

/* All of it, also what moves by itself, which stands still in the picture. */
static struct raster *read_picture(struct mount *mount, struct error *error)
{
	bool moves = false;
	if (!mount->key.aids.calm)
		return read_moment(mount, 0, &moves, error);
	if (mount->over.scene)
		return read_moment(mount, AFTER_ENTRANCES, &moves, error);
	if (!view_compose(&mount->view, &mount->backdrop, mount->canvas, AFTER_ENTRANCES, error))
		return NULL;
	struct frame frame = { .from = mount->view.layer };
	if (!canvas_frame(mount->canvas, &frame)) {
		error_set(error, "the frame was lost");
		return NULL;
	}
	return canvas_read(mount->canvas, true, error);
}

static void stand(struct studio *studio, struct raster *raster)
{
	struct mount *mount = &studio->mount;
	mount->key.page = mount->view.key.page; /* there may be fewer than were asked for */
	mount->pages = mount->view.pages;
	show_raster(studio, raster);
	mount->wanted = false;
	mount->stands = true;
	mount->told = false;
	mount->shown = mount->key;
	mount->over.shown = mount->over.wanted;
	over_list(mount, studio->house.script, &studio->house.exhibition);
	snprintf(mount->id, sizeof mount->id, "%s", studio->house.exhibition.panels[mount->key.panel].id);
	mount->since = mount->frame_at = house_now(&studio->house);
	if (mount->key.aids.calm)
		stop_moving(mount);
	report_settle(studio);
}

/* The sheet's pictures are there. */
static bool prepare_sheet(struct mount *mount)
{
	struct stage stage;
	struct display display;
	if (!mount->over.scene)
		return true;
	stage_of(mount, AFTER_ENTRANCES, &stage);
	display_init(&display);
	stage_evaluate(&stage, &display);
	int missing = canvas_prepare(mount->canvas, &display, 1);
	display_finish(&display);
	return missing == 0;
}

void mount_step(struct studio *studio)
{
	struct mount *mount = &studio->mount;
	struct error error = { "" };
	move(studio);
	if (!mount->wanted || !studio->house.readable)
		return;
	if (!open_screen(studio, mount->key.width_px, mount->key.height_px, &error)) {
		give_up(studio, error.text);
		return;
	}
	if (mount->view.step == VIEW_EMPTY) {
		problems_clear(&studio->report.built);
		studio->report.unread = false;
		if (!build(studio)) {
			give_up(studio, NULL);
			return;
		}
	}
	if (over_is_sheet(&mount->over.wanted) && !mount->over.scene)
		over_build(mount, studio->house.script, &studio->house.exhibition, &studio->report.built);
	enum view_step step = view_advance(&mount->view, &mount->backdrop, mount->canvas, AFTER_ENTRANCES, 1, &error);
	if (step < VIEW_PREPARED && !error.text[0])
		return; /* the worker rings when a picture has come */
	if (!error.text[0] && !prepare_sheet(mount))
		return;
	struct raster *raster = error.text[0] ? NULL : read_picture(mount, &error);
	if (raster)
		stand(studio, raster);
	else
		give_up(studio, error.text);
}

const struct node *mount_at(const struct mount *mount, double x, double y)
{
	const struct view *view = &mount->view;
	if (mount->wanted || view->step == VIEW_EMPTY)
		return NULL;
	if (mount->over.scene)
		return scene_hit(mount->over.scene, x, y);
	const struct node *node = view->chrome ? scene_hit(view->chrome, x, y) : NULL;
	return node ? node : scene_hit(view->scene, x, y);
}

void mount_fit(struct mount *mount, int width, int height)
{
	if (!mount->whole || width < 1 || height < 1)
		return;
	double across = (double)width / mount->whole->width, down = (double)height / mount->whole->height;
	double scale = fmin(fmin(across, down), 1);
	int wide = (int)fmax(1, round(mount->whole->width * scale)),
		high = (int)fmax(1, round(mount->whole->height * scale));
	if (mount->fitted && mount->fitted->width == wide && mount->fitted->height == high)
		return;
	raster_destroy(mount->fitted);
	mount->fitted = raster_resize(mount->whole, wide, high);
}

void mount_tell(struct studio *studio)
{
	static const char *const causes[] = { [CAUSE_START] = "start", [CAUSE_SAVED] = "saved", [CAUSE_ASKED] = "asked" };
	static const char *const texts[] = { "standard", "large", "largest" };
	struct mount *mount = &studio->mount;
	const struct view_key *key = &mount->shown;
	const struct exhibition *exhibition = &studio->house.exhibition;
	if (!mount->stands || mount->told)
		return;
	mount->told = true;
	struct json json = house_tell(&studio->house, "edit");
	json_text(&json, "id", mount->id);
	json_whole(&json, "page", key->page + 1);
	json_whole(&json, "pages", mount->pages);
	json_text(&json, "language", exhibition->languages[key->language].id);
	json_whole(&json, "width", key->width_px);
	json_whole(&json, "height", key->height_px);
	json_text(&json, "text", texts[key->aids.text_size]);
	json_text(&json, "contrast", key->aids.high_contrast ? "high" : "standard");
	json_text(&json, "reach", key->aids.low_reach ? "low" : "standard");
	json_text(&json, "motion", key->aids.calm ? "calm" : "full");
	json_text(&json, "shows", mount->over.shown.what);
	json_text(&json, "cause", causes[mount->cause]);
	json_close(&json);
}
