/* Decodes with libopusfile and measures with libebur128, whose header has an `error` of its own. Must not know what is
 * good. */
#include "sound/loudness.h"
#include <ebur128.h>
#include <opusfile.h>
#include <stdbool.h>

enum { RATE = 48000, CHANNELS = 2, CHUNK = 5760 /* frames: the longest that a packet can be */ };

static bool measure(OggOpusFile *file, ebur128_state *state, double *lufs, double *seconds)
{
	static float samples[CHUNK * CHANNELS];
	double frames = 0;
	for (;;) {
		int count = op_read_float_stereo(file, samples, CHUNK * CHANNELS);
		if (count == OP_HOLE)
			continue;
		if (count < 0)
			return false;
		if (count == 0)
			break;
		frames += count;
		if (ebur128_add_frames_float(state, samples, (size_t)count) != EBUR128_SUCCESS)
			return false;
	}
	*seconds = frames / RATE;
	return ebur128_loudness_global(state, lufs) == EBUR128_SUCCESS;
}

enum loudness_result loudness_of_file(const char *path, double *lufs, double *seconds)
{
	OggOpusFile *file = op_open_file(path, NULL);
	if (!file)
		return LOUDNESS_NO_OPUS;
	ebur128_state *state = ebur128_init(CHANNELS, RATE, EBUR128_MODE_I);
	/* One voice stands in both ears, and is measured as the one that it is. */
	if (state && op_channel_count(file, -1) == 1)
		ebur128_set_channel(state, 1, EBUR128_UNUSED);
	bool good = state && measure(file, state, lufs, seconds);
	if (state)
		ebur128_destroy(&state);
	op_free(file);
	return good ? LOUDNESS_KNOWN : LOUDNESS_DAMAGED;
}
