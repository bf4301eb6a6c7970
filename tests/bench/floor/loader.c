/* The loader of sdlref: a thread that turns a photo and its words into one opaque picture of the screen's size.
 *
 * Decoding (SDL_image), scaling to cover the screen, setting the words (SDL_ttf): all of it happens here, while the
 * panel before stands still, so that a cross-fade has nothing to do but blend two finished pictures. The layout is the
 * one every peer of the bench draws (tests/bench/README.md). Knows nothing of windows, fades or time. */
#include "sdlref.h"
#include <SDL_image.h>
#include <SDL_ttf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct loader {
	char *list, **names; /* names point into list */
	int count;
	const char *font_file;
	TTF_Font *title, *body; /* opened by the thread when it first needs them */
	SDL_mutex *mutex;
	SDL_cond *changed;
	SDL_Thread *thread;
	int wanted; /* -1: nothing */
	bool quit;
	SDL_Surface *ready;
};

static void draw_photo(SDL_Surface *out, const char *file)
{
	SDL_Surface *photo = IMG_Load(file);
	SDL_Rect part = { 0, 0, 0, 0 };

	if (!photo)
		return;
	double scale = SDL_max((double)SCREEN_WIDTH / photo->w, (double)SCREEN_HEIGHT / photo->h);
	part.w = (int)(SCREEN_WIDTH / scale + .5);
	part.h = (int)(SCREEN_HEIGHT / scale + .5);
	part.x = (photo->w - part.w) / 2;
	part.y = (photo->h - part.h) / 2;
	if (part.w == SCREEN_WIDTH && part.h == SCREEN_HEIGHT) {
		SDL_BlitSurface(photo, &part, out, NULL);
	} else {
		SDL_Surface *wide = SDL_ConvertSurfaceFormat(photo, SDL_PIXELFORMAT_XRGB8888, 0);

		if (wide)
			SDL_SoftStretchLinear(wide, &part, out, NULL);
		SDL_FreeSurface(wide);
	}
	SDL_FreeSurface(photo);
}

static void draw_words(SDL_Surface *out, SDL_Surface *words, int x, int y)
{
	if (words)
		SDL_BlitSurface(words, NULL, out, &(SDL_Rect){ x, y, 0, 0 });
	SDL_FreeSurface(words);
}

/* The words lie beside the photo: first line the title, the rest the body. */
static void draw_text(struct loader *loader, SDL_Surface *out, const char *photo)
{
	const SDL_Color white = { 255, 255, 255, 255 };
	char file[4096];
	size_t stem = strlen(photo) > 4 ? strlen(photo) - 4 : 0;

	if (SDL_snprintf(file, sizeof file, "%.*s.txt", (int)stem, photo) >= (int)sizeof file)
		return;
	char *text = SDL_LoadFile(file, NULL);
	char *end = text ? strchr(text, '\n') : NULL;
	if (end && !loader->title && TTF_Init() == 0) {
		loader->title = TTF_OpenFont(loader->font_file, 60);
		loader->body = TTF_OpenFont(loader->font_file, 28);
	}
	if (end && loader->title && loader->body) {
		*end = '\0';
		draw_words(out, TTF_RenderUTF8_Blended(loader->title, text, white), 80, 60);
		draw_words(out, TTF_RenderUTF8_Blended_Wrapped(loader->body, end + 1, white, 1760), 80, 640);
	}
	SDL_free(text);
}

static SDL_Surface *make_panel(struct loader *loader, int panel)
{
	SDL_Surface *out = SDL_CreateRGBSurfaceWithFormat(0, SCREEN_WIDTH, SCREEN_HEIGHT, 32, SDL_PIXELFORMAT_XRGB8888);

	if (!out)
		return NULL;
	draw_photo(out, loader->names[panel]);
	draw_text(loader, out, loader->names[panel]);
	return out;
}

static int run(void *data)
{
	struct loader *loader = data;

	SDL_LockMutex(loader->mutex);
	while (!loader->quit) {
		if (loader->wanted < 0 || loader->ready) {
			SDL_CondWait(loader->changed, loader->mutex);
			continue;
		}
		int panel = loader->wanted;
		loader->wanted = -1;
		SDL_UnlockMutex(loader->mutex);
		SDL_Surface *made = make_panel(loader, panel);
		SDL_LockMutex(loader->mutex);
		loader->ready = made;
		SDL_PushEvent(&(SDL_Event){ .type = SDL_USEREVENT });
	}
	SDL_UnlockMutex(loader->mutex);
	return 0;
}

static bool read_list(struct loader *loader, const char *folder, int limit)
{
	char file[4096];

	if (SDL_snprintf(file, sizeof file, "%s/list.txt", folder) >= (int)sizeof file || limit < 1)
		return false;
	loader->list = SDL_LoadFile(file, NULL);
	loader->names = calloc((size_t)limit, sizeof *loader->names);
	if (!loader->list || !loader->names)
		return false;
	char *rest = NULL;
	for (char *name = SDL_strtokr(loader->list, "\n", &rest); name && loader->count < limit;
		 name = SDL_strtokr(NULL, "\n", &rest))
		loader->names[loader->count++] = name;
	return loader->count > 0;
}

struct loader *loader_create(const char *folder, int limit, const char *font)
{
	struct loader *loader = calloc(1, sizeof *loader);

	if (!loader)
		return NULL;
	loader->font_file = font;
	loader->mutex = SDL_CreateMutex();
	loader->changed = SDL_CreateCond();
	if (read_list(loader, folder, limit) && loader->mutex && loader->changed)
		loader->thread = SDL_CreateThread(run, "loader", loader);
	if (!loader->thread) {
		loader_destroy(loader);
		return NULL;
	}
	return loader;
}

void loader_destroy(struct loader *loader)
{
	if (!loader)
		return;
	if (loader->thread) {
		SDL_LockMutex(loader->mutex);
		loader->quit = true;
		SDL_CondSignal(loader->changed);
		SDL_UnlockMutex(loader->mutex);
		SDL_WaitThread(loader->thread, NULL);
	}
	if (loader->title)
		TTF_CloseFont(loader->title);
	if (loader->body)
		TTF_CloseFont(loader->body);
	SDL_FreeSurface(loader->ready);
	SDL_DestroyCond(loader->changed);
	SDL_DestroyMutex(loader->mutex);
	SDL_free(loader->list);
	free(loader->names);
	free(loader);
}

int loader_count(const struct loader *loader)
{
	return loader->count;
}

void loader_ask(struct loader *loader, int panel)
{
	SDL_LockMutex(loader->mutex);
	loader->wanted = panel;
	SDL_CondSignal(loader->changed);
	SDL_UnlockMutex(loader->mutex);
}

SDL_Surface *loader_take(struct loader *loader)
{
	SDL_LockMutex(loader->mutex);
	SDL_Surface *made = loader->ready;
	loader->ready = NULL;
	if (made)
		SDL_CondSignal(loader->changed);
	SDL_UnlockMutex(loader->mutex);
	return made;
}
