/* JPEG through libjpeg-turbo, line by line: scaled while it is decoded, then resized to the pixel on the way out.
 *
 * A 24-megapixel photo never exists in memory: libjpeg holds a few lines, and so does the resizer. Where nothing is to
 * be resized, the lines go straight into the picture. libjpeg's own answer to a file that ends early or has lost
 * something is grey paint and a warning; on a wall that looks like a document with half its text gone, so here it is an
 * error. Whether something is lost in the middle only shows at the end, so every line is gone through, also below the
 * part that is wanted. Only the end mark may be missing. Must not know of turning: the cut and the sink are in the
 * file's own orientation. */
#include "media/decode.h"
#include <endian.h>
#include <jerror.h>
#include <jpeglib.h>
#include <math.h>
#include <setjmp.h>
#include <stdlib.h>

#if __BYTE_ORDER == __LITTLE_ENDIAN
#define NATIVE_ARGB JCS_EXT_BGRA
#else
#define NATIVE_ARGB JCS_EXT_ARGB
#endif

enum {
	SCANS_MOST = 100,	 /* a progressive file has some ten; each is gone through for the whole picture */
	LEFT_OVER_MOST = 64, /* bytes behind the last pixel: some cameras fill up */
	MEMORY_MOST = 96 << 20,
};

struct decoder {
	struct jpeg_decompress_struct jpeg;
	struct jpeg_error_mgr errors;
	struct jpeg_progress_mgr progress;
	bool ended; /* the end of the file was met before the end mark */
	jmp_buf escape;
	struct error *error; /* borrows */
	struct resample *resample;
	uint32_t *line; /* owns: one decoded line */
	const struct cut *cut;
	int first_column; /* of the picture as decoded: where `line` begins */
};

static struct decoder *decoder_of(j_common_ptr jpeg)
{
	return jpeg->client_data;
}

static void fail(j_common_ptr jpeg)
{
	struct decoder *decoder = decoder_of(jpeg);
	char text[JMSG_LENGTH_MAX];
	jpeg->err->format_message(jpeg, text);
	if (jpeg->err->msg_code == JERR_OUT_OF_MEMORY)
		error_set(decoder->error, "out of memory");
	else if (jpeg->err->msg_code == JERR_NO_BACKING_STORE)
		error_set(decoder->error,
				  "needs more than %d MiB to be decoded, because it is progressive: save it again as a baseline JPEG "
				  "(not progressive), or smaller",
				  MEMORY_MOST >> 20);
	else if (decoder->ended)
		error_set(decoder->error, "is cut off: the end of the file is missing");
	else
		error_set(decoder->error, "is a damaged JPEG (%s)", text);
	longjmp(decoder->escape, 1);
}

/* Warnings that mean missing or wrong pixels are errors; the others are about sloppy headers. */
static void warn(j_common_ptr jpeg, int level)
{
	if (level >= 0)
		return;
	switch (jpeg->err->msg_code) {
	case JWRN_JPEG_EOF: /* which may be the end mark alone: libjpeg puts one there, and would hit it in a scan */
		decoder_of(jpeg)->ended = true;
		break;
	case JWRN_EXTRANEOUS_DATA:
		if (jpeg->err->msg_parm.i[0] > LEFT_OVER_MOST)
			fail(jpeg);
		break;
	case JWRN_HIT_MARKER:
	case JWRN_HUFF_BAD_CODE:
	case JWRN_MUST_RESYNC:
		fail(jpeg);
		break;
	default:
		break;
	}
}

static void ignore(j_common_ptr jpeg)
{
	(void)jpeg;
}

static void watch_scans(j_common_ptr jpeg)
{
	struct decoder *decoder = decoder_of(jpeg);
	if (decoder->jpeg.input_scan_number <= SCANS_MOST)
		return;
	error_set(decoder->error, "is a JPEG of more than %d scans: save it again as a usual JPEG", SCANS_MOST);
	longjmp(decoder->escape, 1);
}

/* Of a progressive file whole scans can be missing, and nothing is hit then; but some values lack their last bits. */
static void check_scans(struct decoder *decoder)
{
	const struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	for (int i = 0; decoder->ended && jpeg->coef_bits && i < jpeg->num_components; i++)
		for (int k = 0; k < DCTSIZE2; k++)
			if (jpeg->coef_bits[i][k] != 0)
				fail((j_common_ptr)jpeg);
}

/* Behind the last line: what is left over, and the end mark. */
static void finish(struct decoder *decoder)
{
	check_scans(decoder);
	jpeg_finish_decompress(&decoder->jpeg);
}

/* libjpeg can shrink to an eighth and so on while decoding. Taken is the smallest that is still not too small. */
static int shrink(const struct cut *cut)
{
	for (int by = 8; by > 1; by /= 2)
		if (cut->width / by >= cut->to_width - 0.01 && cut->height / by >= cut->to_height - 0.01)
			return by;
	return 1;
}

static bool make_resample(struct decoder *decoder, int by)
{
	const struct cut *cut = decoder->cut;
	struct resample_plan plan = { (int)decoder->jpeg.output_width,
								  (int)decoder->jpeg.output_height,
								  cut->x / by,
								  cut->y / by,
								  cut->width / by,
								  cut->height / by,
								  cut->to_width,
								  cut->to_height,
								  false,
								  cut->sink };
	decoder->resample = resample_create(&plan);
	return decoder->resample || error_set(decoder->error, "out of memory");
}

/* Nothing to resize, cut or turn: the picture's own rows take the lines. */
static bool is_straight(const struct decoder *decoder)
{
	const struct cut *cut = decoder->cut;
	return resample_copies(decoder->resample) && cut->sink.column == 1 &&
		   cut->to_width == (int)decoder->jpeg.output_width && cut->to_height == (int)decoder->jpeg.output_height;
}

static void decode_straight(struct decoder *decoder)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	const struct sink *sink = &decoder->cut->sink;
	while (jpeg->output_scanline < jpeg->output_height) {
		JSAMPROW rows[4];
		JDIMENSION count = 0;
		for (; count < 4 && jpeg->output_scanline + count < jpeg->output_height; count++)
			rows[count] = (JSAMPROW)(sink->base + (ptrdiff_t)(jpeg->output_scanline + count) * sink->row);
		jpeg_read_scanlines(jpeg, rows, count);
	}
}

/* Tells libjpeg which columns are wanted. It widens that to whole blocks, and the outermost columns it then gives are
 * less smooth, so a few more are asked for. */
static void narrow(struct decoder *decoder)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	int first, last;
	resample_columns(decoder->resample, &first, &last);
	JDIMENSION margin = 16, start = (JDIMENSION)first > margin ? (JDIMENSION)first - margin : 0;
	JDIMENSION end = (JDIMENSION)last + margin + 1;
	if (end > jpeg->output_width)
		end = jpeg->output_width;
	JDIMENSION width = end - start;
	if (width < jpeg->output_width / 4 * 3)
		jpeg_crop_scanline(jpeg, &start, &width);
	else
		start = 0;
	decoder->first_column = (int)start;
}

static bool decode_lines(struct decoder *decoder)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	int top, bottom, left, right;
	narrow(decoder);
	resample_rows(decoder->resample, &top, &bottom);
	resample_columns(decoder->resample, &left, &right);
	decoder->line = malloc((size_t)jpeg->output_width * sizeof *decoder->line);
	if (!decoder->line)
		return error_set(decoder->error, "out of memory");
	if (top > 0)
		jpeg_skip_scanlines(jpeg, (JDIMENSION)top);
	for (int y = top; y <= bottom; y++) {
		JSAMPROW row = (JSAMPROW)decoder->line;
		jpeg_read_scanlines(jpeg, &row, 1);
		resample_push(decoder->resample, decoder->line + (left - decoder->first_column));
	}
	/* To skip up to the end would be to stop here. */
	JDIMENSION rest = jpeg->output_height - jpeg->output_scanline;
	JSAMPROW row = (JSAMPROW)decoder->line;
	if (rest > 1)
		jpeg_skip_scanlines(jpeg, rest - 1);
	if (rest > 0)
		jpeg_read_scanlines(jpeg, &row, 1);
	finish(decoder);
	return true;
}

static void open_file(struct decoder *decoder, FILE *file)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	jpeg_create_decompress(jpeg);
	jpeg->mem->max_memory_to_use = MEMORY_MOST;
	jpeg->progress = &decoder->progress;
	jpeg_stdio_src(jpeg, file);
	jpeg_read_header(jpeg, TRUE);
	jpeg->out_color_space = NATIVE_ARGB;
}

/* Everything between create and destroy that may jump out. */
static bool decode(struct decoder *decoder, FILE *file)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	if (setjmp(decoder->escape))
		return false;
	open_file(decoder, file);
	int by = shrink(decoder->cut);
	jpeg->scale_num = 1;
	jpeg->scale_denom = (unsigned)by;
	jpeg_start_decompress(jpeg);
	if (!make_resample(decoder, by))
		return false;
	if (!is_straight(decoder))
		return decode_lines(decoder);
	decode_straight(decoder);
	finish(decoder);
	return true;
}

static void decoder_init(struct decoder *decoder, const struct cut *cut, struct error *error)
{
	*decoder = (struct decoder){ .error = error, .cut = cut };
	decoder->jpeg.err = jpeg_std_error(&decoder->errors);
	decoder->jpeg.client_data = decoder;
	decoder->errors.error_exit = fail;
	decoder->errors.emit_message = warn;
	decoder->errors.output_message = ignore;
	decoder->progress.progress_monitor = watch_scans;
}

static void decoder_finish(struct decoder *decoder)
{
	jpeg_destroy_decompress(&decoder->jpeg);
	resample_destroy(decoder->resample);
	free(decoder->line);
}

bool jpeg_decode(FILE *file, const struct cut *cut, bool *opaque, struct error *error)
{
	struct decoder decoder;
	if (fseek(file, 0, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	decoder_init(&decoder, cut, error);
	bool good = decode(&decoder, file);
	decoder_finish(&decoder);
	*opaque = true;
	return good;
}

/* A baseline file may keep one colour after the other, and then libjpeg must hold all of it. */
static bool begin_lines(struct decoder *decoder, FILE *file)
{
	int width = decoder->cut->to_width, height = decoder->cut->to_height;
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	open_file(decoder, file);
	if (jpeg->image_width != (JDIMENSION)width || jpeg->image_height != (JDIMENSION)height)
		return error_set(decoder->error, "is a damaged JPEG");
	if (jpeg_has_multiple_scans(jpeg) && (long long)width * height > PICTURE_DECODE_LIMIT)
		return error_set(
			decoder->error,
			"is a JPEG of several scans with more than %d million pixels: save it again as a baseline JPEG "
			"(not progressive, interleaved), or smaller",
			PICTURE_DECODE_LIMIT / 1000000);
	jpeg_start_decompress(jpeg);
	decoder->line = malloc((size_t)width * sizeof *decoder->line);
	return decoder->line || error_set(decoder->error, "out of memory");
}

static bool read_lines(struct decoder *decoder, FILE *file, const struct scan_sink *sink)
{
	struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
	if (setjmp(decoder->escape))
		return false;
	if (!begin_lines(decoder, file))
		return false;
	while (jpeg->output_scanline < jpeg->output_height) {
		JSAMPROW row = (JSAMPROW)decoder->line;
		int number = (int)jpeg->output_scanline;
		jpeg_read_scanlines(jpeg, &row, 1);
		if (!sink->take(sink->data, number, decoder->line, decoder->error))
			return false;
	}
	finish(decoder);
	return true;
}

bool jpeg_lines(FILE *file, int width, int height, const struct scan_sink *sink, struct error *error)
{
	struct decoder decoder;
	const struct cut whole = { .to_width = width, .to_height = height };
	if (fseek(file, 0, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	decoder_init(&decoder, &whole, error);
	bool good = read_lines(&decoder, file, sink);
	decoder_finish(&decoder);
	return good;
}
