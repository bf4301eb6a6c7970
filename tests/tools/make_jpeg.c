/* Writes a JPEG of any size without holding it: make_jpeg WIDTH HEIGHT FILE [progressive].
 *
 * What is drawn tells where one is: red grows from left to right, green from top to bottom, blue is a grid of 64
 * pixels; fine noise makes the file as large as a scan's. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

static unsigned char level(long long value)
{
	return (unsigned char)(value < 0 ? 0 : value > 255 ? 255 : value);
}

static void draw_row(unsigned char *row, int width, int height, int y)
{
	unsigned chance = (unsigned)y * 2654435761u + 1;
	for (int x = 0; x < width; x++) {
		chance = chance * 1664525u + 1013904223u;
		int noise = (int)(chance >> 27) - 16;
		*row++ = level(255LL * x / width + noise);
		*row++ = level(255LL * y / height + noise);
		*row++ = level(((x / 64 + y / 64) % 2 ? 200 : 40) + noise);
	}
}

static void write_jpeg(FILE *file, int width, int height, int progressive)
{
	struct jpeg_compress_struct jpeg;
	struct jpeg_error_mgr errors;
	jpeg.err = jpeg_std_error(&errors);
	jpeg_create_compress(&jpeg);
	jpeg_stdio_dest(&jpeg, file);
	jpeg.image_width = (JDIMENSION)width;
	jpeg.image_height = (JDIMENSION)height;
	jpeg.input_components = 3;
	jpeg.in_color_space = JCS_RGB;
	jpeg_set_defaults(&jpeg);
	jpeg_set_quality(&jpeg, 90, TRUE);
	if (progressive)
		jpeg_simple_progression(&jpeg);
	jpeg_start_compress(&jpeg, TRUE);
	unsigned char *row = malloc((size_t)width * 3);
	for (int y = 0; row && y < height; y++) {
		draw_row(row, width, height, y);
		jpeg_write_scanlines(&jpeg, &row, 1);
	}
	free(row);
	jpeg_finish_compress(&jpeg);
	jpeg_destroy_compress(&jpeg);
}

int main(int argc, char **argv)
{
	int width = argc > 3 ? atoi(argv[1]) : 0, height = argc > 3 ? atoi(argv[2]) : 0;
	FILE *file = width > 0 && height > 0 ? fopen(argv[3], "wb") : NULL;
	if (!file) {
		fprintf(stderr, "make_jpeg WIDTH HEIGHT FILE [progressive]\n");
		return 2;
	}
	write_jpeg(file, width, height, argc > 4 && strcmp(argv[4], "progressive") == 0);
	return fclose(file) == 0 ? 0 : 1;
}
