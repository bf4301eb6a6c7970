/* Memory that runs out anywhere in media is an error, and nothing is lost on the way out. Saving is not here: SDL_image
 * loses its copy of the picture when libpng fails. */
#include "base/error.h"
#include "media/fonts.h"
#include "media/picture.h"
#include "support/oom.h"
#include "support/sdl.h"
#include "support/test.h"
#include <SDL.h>
#include <stdio.h>

#define PICTURES "tests/data/pictures/"

static bool load(void *data)
{
	struct error error = { "" };
	struct raster *raster = picture_load(data, &error);
	bool good = raster != NULL;
	raster_destroy(raster);
	return good;
}

/* WebP and SVG are left out: libwebp 1.2.4 and nanosvg themselves do not survive. */
static void loading_survives(void **state)
{
	(void)state;
	static const char *const names[] = { "photo.jpg", "turned-6.jpg", "progressive.jpg",
										 "alpha.png", "keyed.png",	  "interlaced.png" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char path[100];
		snprintf(path, sizeof path, PICTURES "%s", names[i]);
		struct picture_spec spec = { .path = path, .width = 20, .height = 11 };
		assert_survives(load, &spec);
		spec = (struct picture_spec){ .path = path, .width = 48, .height = 32 };
		assert_survives(load, &spec);
	}
}

static bool change(void *data)
{
	bool good = false;
	struct raster *turned = raster_turn(data, 90), *resized = raster_resize(data, 9, 31);
	if (turned && resized) {
		raster_blend(turned, resized, 1, 1);
		good = true;
	}
	raster_destroy(turned);
	raster_destroy(resized);
	return good;
}

static void changing_rasters_survives(void **state)
{
	(void)state;
	struct raster *raster = raster_create(20, 30);
	assert_survives(change, raster);
	raster_destroy(raster);
}

static bool set_type(void *data)
{
	(void)data;
	static const char text[] = "AV \u0430\u0301 \u2192";
	const char *fallback = "DejaVuSans.ttf";
	struct error error = { "" };
	struct fonts *fonts = fonts_create(&error);
	bool good = fonts && fonts_add_folder(fonts, "/usr/share/fonts/truetype");
	good = good && fonts_add_face(fonts, "body", "PTF55F.ttf", &error) == 0;
	good = good && fonts_set_fallbacks(fonts, &fallback, 1, &error) == 1;
	if (good) {
		int x, y;
		struct type_style style = { 0, 20, 0.1f };
		good = fonts_width(fonts, style, text, sizeof text - 1) > 40;
		good &= fonts_metrics(fonts, style).ascent > 0;
		struct raster *raster = fonts_raster(fonts, style, text, sizeof text - 1, 0, &x, &y, &error);
		good &= raster != NULL;
		raster_destroy(raster);
	}
	fonts_destroy(fonts);
	return good;
}

static void setting_type_survives(void **state)
{
	if (!sdl_is_2())
		skip(); /* SDL 3 itself does not survive it: then a restart is a fair answer */
	(void)state;
	assert_survives(set_type, NULL);
}

int main(void)
{
	SDL_SetError("%0500d", 0); /* SDL keeps the room for its longest error text */
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(loading_survives),
		cmocka_unit_test(changing_rasters_survives),
		cmocka_unit_test(setting_type_survives),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
