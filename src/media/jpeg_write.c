/* Writes a raster as a JPEG file, for tiles.
 *
 * No EXIF and no date: equal pixels give equal bytes with one libjpeg. libjpeg writes straight into the file and fails
 * when that does; what it still holds then is told by fclose. Must not know what is in the picture. */
#include "media/raster.h"
#include <endian.h>
#include <errno.h>
#include <jerror.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <jpeglib.h>

#if __BYTE_ORDER == __LITTLE_ENDIAN
#define NATIVE_RGB JCS_EXT_BGRX
#else
#define NATIVE_RGB JCS_EXT_XRGB
#endif

struct encoder {
	struct jpeg_compress_struct jpeg;
	struct jpeg_error_mgr errors;
	jmp_buf escape;
	int reason; /* errno when it failed */
};

static void fail(j_common_ptr jpeg)
{
	struct encoder *encoder = jpeg->client_data;
	encoder->reason = jpeg->err->msg_code == JERR_FILE_WRITE ? errno : ENOMEM;
	longjmp(encoder->escape, 1);
}

static bool encode(struct encoder *encoder, const struct raster *raster, int quality, FILE *file)
{
	struct jpeg_compress_struct *jpeg = &encoder->jpeg;
	if (setjmp(encoder->escape))
		return false;
	jpeg_create_compress(jpeg);
	jpeg_stdio_dest(jpeg, file);
	jpeg->image_width = (JDIMENSION)raster->width;
	jpeg->image_height = (JDIMENSION)raster->height;
	jpeg->input_components = 4;
	jpeg->in_color_space = NATIVE_RGB;
	jpeg_set_defaults(jpeg);
	jpeg_set_quality(jpeg, quality, TRUE);
	jpeg_start_compress(jpeg, TRUE);
	while (jpeg->next_scanline < jpeg->image_height) {
		JSAMPROW row = (JSAMPROW)(raster->pixels + (size_t)jpeg->next_scanline * (size_t)raster->stride);
		jpeg_write_scanlines(jpeg, &row, 1);
	}
	jpeg_finish_compress(jpeg);
	return true;
}

bool raster_save_jpeg(const struct raster *raster, const char *path, int quality, struct error *error)
{
	struct encoder encoder = { .reason = 0 };
	FILE *file = fopen(path, "wbe");
	if (!file)
		return error_set(error, "cannot write %s: %m", path);
	encoder.jpeg.err = jpeg_std_error(&encoder.errors);
	encoder.jpeg.client_data = &encoder;
	encoder.errors.error_exit = fail;
	bool good = encode(&encoder, raster, quality, file);
	jpeg_destroy_compress(&encoder.jpeg);
	if (fclose(file) != 0 && good) {
		encoder.reason = errno;
		good = false;
	}
	return good || error_set(error, "cannot write %s: %s", path, strerror(encoder.reason));
}
