/* Writes a raster as a PNG file, for screenshots, contact sheets and goldens.
 *
 * IMG_SavePNG_RW compresses with fixed settings and writes no date and no text, so equal pixels give equal bytes (with
 * one version of zlib). It does not notice a failing write, though: a full card would leave half a picture that looks
 * saved. So it writes to memory, and file_write puts the whole file in place. Must not know who asks for the picture.
 */
#include "base/file.h"
#include "media/raster.h"
#include <SDL_image.h>
#include <stdlib.h>
#include <string.h>

struct memory {
	char *data; /* owns */
	size_t length, capacity;
	bool failed;
};

static size_t SDLCALL memory_write(SDL_RWops *stream, const void *data, size_t size, size_t count)
{
	struct memory *memory = stream->hidden.unknown.data1;
	size_t bytes = size * count;
	if (memory->capacity - memory->length < bytes) {
		size_t capacity = 2 * memory->capacity + bytes + 4096;
		char *larger = memory->failed ? NULL : realloc(memory->data, capacity);
		if (!larger) {
			memory->failed = true;
			return 0;
		}
		memory->data = larger;
		memory->capacity = capacity;
	}
	memcpy(memory->data + memory->length, data, bytes);
	memory->length += bytes;
	return count;
}

/* Opaque pictures are saved without alpha: smaller, and plain in every viewer. */
static SDL_Surface *wrap(const struct raster *raster)
{
	Uint32 format = raster->opaque ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
	return SDL_CreateRGBSurfaceWithFormatFrom(raster->pixels, raster->width, raster->height, 32, raster->stride * 4,
											  format);
}

bool raster_save_png(const struct raster *raster, const char *path, struct error *error)
{
	struct memory memory = { NULL, 0, 0, false };
	SDL_Surface *surface = wrap(raster);
	SDL_RWops *stream = SDL_AllocRW();
	bool good = false;
	if (!surface || !stream) {
		error_set(error, "cannot write %s: out of memory", path);
		goto out;
	}
	stream->write = memory_write;
	stream->hidden.unknown.data1 = &memory;
	if (IMG_SavePNG_RW(surface, stream, 0) != 0 || memory.failed)
		error_set(error, "cannot write %s: %s", path, memory.failed ? "out of memory" : IMG_GetError());
	else
		good = file_write(path, memory.data, memory.length, error);
out:
	free(memory.data);
	if (stream)
		SDL_FreeRW(stream);
	SDL_FreeSurface(surface);
	return good;
}
