/* Memory runs out anywhere in drawing: an error value, never a crash, and nothing is lost. */
#include "base/log.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/sdl.h"
#include "unit/draw/stage.h"
#include <SDL.h>

/* Everything that is allocated once and kept by libraries is allocated outside the sweep. */
static struct fonts *fonts;
static int face = -1;

static char picture[512];
static struct raster *patch; /* laid on a layer */

static bool add(struct display *display, struct item wanted)
{
	struct item *item = display_add(display);
	if (!item)
		return false;
	wanted.opacity = wanted.scale = 1;
	wanted.clip = (struct box){ 0, 0, 64, 36 };
	*item = wanted;
	return true;
}

static bool fill_display(struct display *display)
{
	struct item fill = { .kind = ITEM_FILL, .box = { 0, 0, 32, 36 }, .colour = 0x102030 };
	struct item image = { .kind = ITEM_PICTURE, .box = { 4, 4, 18, 12 } };
	struct item text = { .kind = ITEM_TEXT, .box = { 4, 20, 40, 14 }, .baseline = 30, .text = "Осень", .length = 10 };
	image.picture = (struct picture_spec){ .path = picture, .width = 18, .height = 12, .fit = PICTURE_STRETCH };
	text.style = (struct type_style){ .face = face, .size = 12 };
	bool good = add(display, fill) && add(display, image) && add(display, text);
	image.moving = text.moving = true;
	text.colour = 0xFFFFFF;
	return good && add(display, image) && add(display, text);
}

static bool show(struct canvas *canvas)
{
	struct error error;
	struct display display;
	display_init(&display);
	struct layer *a = NULL, *b = NULL;
	bool good = fill_display(&display);
	a = good ? canvas_compose(canvas, &display, 0x0A0F16, &error) : NULL;
	good = a && layer_paint(canvas, a, patch, 2, 2);
	b = good ? canvas_compose(canvas, &display, 0x17212C, &error) : NULL;
	struct frame frame = { a, b, 0.5, NULL, &display };
	good = b && canvas_frame(canvas, &frame) && canvas_card(canvas);
	if (good) {
		struct raster *raster = canvas_read(canvas, true, &error);
		good = raster != NULL;
		raster_destroy(raster);
		canvas_resized(canvas);
		good = good && !canvas_lost(canvas);
	}
	layer_destroy(canvas, a);
	layer_destroy(canvas, b);
	display_finish(&display);
	return good;
}

static bool draw(void *rotation)
{
	struct error error;
	struct window_options options = { .mode = WINDOW_HEADLESS, .width = 64, .height = 36, .title = "test" };
	options.rotation = *(int *)rotation;
	struct window *window = window_create(&options, &error);
	struct canvas *canvas = window ? canvas_create(window, fonts, NULL, 1 << 20, &error) : NULL;
	bool good = canvas && show(canvas);
	canvas_destroy(canvas);
	window_destroy(window);
	return good;
}

static void drawing_survives(void **state)
{
	if (!sdl_is_2())
		skip(); /* SDL 3 itself does not survive it: then a restart is a fair answer */
	struct error error;
	struct raster *raster = raster_create(18, 12);
	snprintf(picture, sizeof picture, "%s", in_folder(*state, "grey.png"));
	assert_true(raster && raster_save_png(raster, picture, &error));
	raster_destroy(raster);
	int upright = 0, turned = 90;
	assert_survives(draw, &upright);
	assert_survives(draw, &turned);
}

int main(void)
{
	struct error error;
	log_threshold = 0;		   /* thousands of warnings */
	SDL_SetError("%0500d", 0); /* SDL keeps the room for its longest error text */
	fonts = fonts_create(&error);
	if (fonts && fonts_add_folder(fonts, "/usr/share/fonts/truetype"))
		face = fonts_add_face(fonts, "body", "DejaVuSans.ttf", &error);
	patch = raster_create(8, 8);
	const struct CMUnitTest tests[] = { cmocka_unit_test_setup_teardown(drawing_survives, test_folder_setup,
																		test_folder_teardown) };
	int failures = cmocka_run_group_tests(tests, NULL, NULL);
	raster_destroy(patch);
	fonts_destroy(fonts);
	return failures;
}
