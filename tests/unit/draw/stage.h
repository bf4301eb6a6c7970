/* A headless screen with everything a canvas needs, and a display list to put on it. */
#ifndef LANTERN_TESTS_DRAW_STAGE_H
#define LANTERN_TESTS_DRAW_STAGE_H
#include "draw/canvas.h"
#include "draw/window.h"
#include "media/fonts.h"
#include "media/worker.h"
#include "scene/display.h"
#include "support/test.h"

struct stage {
	struct window *window;
	struct fonts *fonts;
	struct worker *worker;
	struct canvas *canvas;
	struct display display;
	int width, height; /* as the visitor sees it */
};

static inline void stage_ring(void *data)
{
	(void)data;
}

static inline struct stage stage_open(int width, int height, int rotation, size_t budget)
{
	struct error error = { 0 };
	struct window_options options = {
		.mode = WINDOW_HEADLESS, .width = width, .height = height, .rotation = rotation, .title = "test"
	};
	struct stage stage = { .width = width, .height = height };
	stage.window = window_create(&options, &error);
	stage.fonts = fonts_create(&error);
	stage.worker = worker_create(stage_ring, NULL, &error);
	assert_true(stage.window && stage.fonts && stage.worker);
	stage.canvas = canvas_create(stage.window, stage.fonts, stage.worker, budget, &error);
	assert_non_null(stage.canvas);
	fonts_add_folder(stage.fonts, "/usr/share/fonts/truetype");
	display_init(&stage.display);
	stage.display.width = width;
	stage.display.height = height;
	return stage;
}

static inline void stage_close(struct stage *stage)
{
	display_finish(&stage->display);
	canvas_destroy(stage->canvas);
	worker_destroy(stage->worker);
	fonts_destroy(stage->fonts);
	window_destroy(stage->window);
}

static inline struct item *stage_add(struct stage *stage, enum item_kind kind, struct box box)
{
	struct item *item = display_add(&stage->display);
	assert_non_null(item);
	item->kind = kind;
	item->box = box;
	item->clip = (struct box){ 0, 0, stage->width, stage->height };
	item->opacity = 1;
	item->scale = 1;
	return item;
}

static inline struct item *stage_fill(struct stage *stage, struct box box, uint32_t colour)
{
	struct item *item = stage_add(stage, ITEM_FILL, box);
	item->colour = colour;
	return item;
}

static inline struct item *stage_picture(struct stage *stage, struct box box, const char *path)
{
	struct item *item = stage_add(stage, ITEM_PICTURE, box);
	item->picture = (struct picture_spec){
		.path = path,
		.width = (int)box.width,
		.height = (int)box.height,
		.fit = PICTURE_STRETCH,
		.focus_x = 0.5f,
		.focus_y = 0.5f,
	};
	return item;
}

static inline struct item *stage_svg(struct stage *stage, struct box box, const char *svg)
{
	struct item *item = stage_picture(stage, box, NULL);
	item->picture.svg = svg;
	return item;
}

/* Text whose pen starts at x on the baseline; the box is as high as the size. */
static inline struct item *stage_text(struct stage *stage, double x, double baseline, int size, const char *text)
{
	struct error error;
	int face = fonts_add_face(stage->fonts, "body", "DejaVuSans.ttf", &error);
	if (face < 0)
		skip(); /* a machine without fonts-dejavu-core */
	struct type_style style = { .face = face, .size = size };
	double width = fonts_width(stage->fonts, style, text, strlen(text));
	struct item *item = stage_add(stage, ITEM_TEXT, (struct box){ x, baseline - size, width, size * 1.25 });
	item->style = style;
	item->baseline = baseline;
	item->text = text;
	item->length = strlen(text);
	item->colour = 0xFFFFFF;
	return item;
}

/* Waits for the pictures of the list. */
static inline void stage_prepare(struct stage *stage)
{
	while (canvas_prepare(stage->canvas, &stage->display, 1) > 0) {
		worker_wait(stage->worker);
		canvas_collect(stage->canvas, NULL, NULL);
	}
}

static inline struct layer *stage_compose(struct stage *stage)
{
	struct error error = { 0 };
	stage_prepare(stage);
	struct layer *layer = canvas_compose(stage->canvas, &stage->display, 0x000000, &error);
	if (!layer)
		fail_msg("%s", error.text);
	return layer;
}

static inline struct raster *stage_read(struct stage *stage, const struct frame *frame, bool upright)
{
	struct error error = { 0 };
	assert_true(canvas_frame(stage->canvas, frame));
	struct raster *raster = canvas_read(stage->canvas, upright, &error);
	if (!raster)
		fail_msg("%s", error.text);
	return raster;
}

/* The display list as a still picture. */
static inline struct raster *stage_shot(struct stage *stage, bool upright)
{
	struct layer *layer = stage_compose(stage);
	struct raster *raster = stage_read(stage, &(struct frame){ .from = layer }, upright);
	layer_destroy(stage->canvas, layer);
	return raster;
}

/* 0xRRGGBB */
static inline uint32_t pixel(const struct raster *raster, int x, int y)
{
	return raster->pixels[(size_t)y * (size_t)raster->stride + (size_t)x] & 0xFFFFFF;
}

static inline size_t count_differences(const struct raster *a, const struct raster *b)
{
	size_t count = 0;
	assert_int_equal(a->width, b->width);
	assert_int_equal(a->height, b->height);
	for (int y = 0; y < a->height; y++)
		for (int x = 0; x < a->width; x++)
			count += pixel(a, x, y) != pixel(b, x, y);
	return count;
}

static inline void assert_near(uint32_t got, uint32_t wanted, int slack)
{
	for (int shift = 0; shift < 24; shift += 8) {
		int g = (int)(got >> shift & 255), w = (int)(wanted >> shift & 255);
		if (g < w - slack || g > w + slack)
			fail_msg("#%06x is not within %d of #%06x", got, slack, wanted);
	}
}

#endif
