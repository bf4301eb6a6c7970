/* Writes what a PNG shows, for tests that look at single pixels: print_pixels FILE writes "WIDTH HEIGHT\n" and then
 * three bytes for each pixel, red, green and blue, row by row from the top. How transparent a pixel is, is left out. */
#include <png.h>
#include <stdio.h>
#include <stdlib.h>

static int fails(png_image *image, const char *path)
{
	fprintf(stderr, "print_pixels: %s: %s\n", path, image->message);
	png_image_free(image);
	return 1;
}

int main(int count, char **words)
{
	png_image image = { .version = PNG_IMAGE_VERSION };
	if (count != 2) {
		fprintf(stderr, "usage: print_pixels FILE\n");
		return 2;
	}
	if (!png_image_begin_read_from_file(&image, words[1]))
		return fails(&image, words[1]);
	image.format = PNG_FORMAT_RGBA;
	unsigned char *pixels = malloc(PNG_IMAGE_SIZE(image));
	if (!pixels || !png_image_finish_read(&image, NULL, pixels, 0, NULL)) {
		free(pixels);
		return fails(&image, words[1]);
	}
	size_t size = (size_t)image.width * image.height;
	for (size_t i = 0; i < size; i++)
		for (size_t channel = 0; channel < 3; channel++)
			pixels[3 * i + channel] = pixels[4 * i + channel];
	printf("%u %u\n", (unsigned)image.width, (unsigned)image.height);
	size_t written = fwrite(pixels, 3, size, stdout);
	free(pixels);
	return fflush(stdout) || written < size;
}
