/* Lines as a file has them become lines as seen: turned round where the camera was held the other way, on white where
 * they are clear (a JPEG knows no clear pixels, and what is scanned is mostly paper).
 *
 * Must not know what the lines are for. */
#include "media/scan.h"
#include "media/decode.h"
#include "media/sniff.h"
#include <stdlib.h>

struct turn {
	const struct scan_sink *sink; /* borrows */
	int length, count;			  /* of a line, of lines */
	bool reversed, backwards;
	uint32_t *line; /* owns: one line as seen */
};

struct scan scan_plan(const struct picture_info *info)
{
	struct pose pose = picture_pose(info->orientation);
	return (struct scan){ info->width, info->height, pose.exchanged,
						  pose.exchanged ? pose.mirrored_x : pose.mirrored_y };
}

static uint32_t on_white(uint32_t pixel)
{
	uint32_t alpha = pixel >> 24, result = 0xFF;
	if (alpha == 255)
		return pixel;
	for (int shift = 16; shift >= 0; shift -= 8)
		result = result << 8 | ((pixel >> shift & 255) * alpha + 255 * (255 - alpha) + 127) / 255;
	return result;
}

static bool take(void *data, int number, const uint32_t *pixels, struct error *error)
{
	struct turn *turn = data;
	int first = turn->reversed ? turn->length - 1 : 0, step = turn->reversed ? -1 : 1;
	for (int i = 0; i < turn->length; i++, first += step)
		turn->line[first] = on_white(pixels[i]);
	return turn->sink->take(turn->sink->data, turn->backwards ? turn->count - 1 - number : number, turn->line, error);
}

static bool read_lines(FILE *file, const struct picture_info *info, struct turn *turn, struct error *error)
{
	const struct scan_sink stored = { turn, take };
	struct scan scan = scan_plan(info);
	struct pose pose = picture_pose(info->orientation);
	turn->length = scan.columns ? scan.height : scan.width;
	turn->count = scan.columns ? scan.width : scan.height;
	turn->backwards = scan.backwards;
	turn->reversed = pose.exchanged ? pose.mirrored_y : pose.mirrored_x;
	turn->line = malloc((size_t)turn->length * sizeof *turn->line);
	if (!turn->line)
		return error_set(error, "out of memory");
	bool good = info->format == PICTURE_JPEG  ? jpeg_lines(file, turn->length, turn->count, &stored, error)
				: info->format == PICTURE_PNG ? png_lines(file, info, &stored, error)
											  : webp_lines(file, info, &stored, error);
	free(turn->line);
	return good;
}

bool scan_read(const char *path, const struct picture_info *info, const struct scan_sink *sink, struct error *error)
{
	struct picture_info now;
	struct turn turn = { .sink = sink };
	FILE *file = sniff_open(path, error);
	bool good = file && sniff_file(file, &now, error);
	if (good && now.format == PICTURE_SVG)
		good = error_set(error, "is an SVG, which is drawn sharp at any size: it needs no tiles");
	else if (good && (now.width != info->width || now.height != info->height || now.orientation != info->orientation))
		good = error_set(error, "was changed while it was read: try again");
	good = good && read_lines(file, &now, &turn, error);
	if (file)
		fclose(file);
	return good;
}
