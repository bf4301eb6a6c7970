/* How loud a recording is. */
#ifndef LANTERN_SOUND_LOUDNESS_H
#define LANTERN_SOUND_LOUDNESS_H

enum loudness_result {
	LOUDNESS_KNOWN,
	LOUDNESS_NO_OPUS, /* it is no Opus file, or cannot be read */
	LOUDNESS_DAMAGED, /* it cannot be decoded to its end */
};

/* Of an Opus file, as a whole, LUFS (EBU R 128; silence is -HUGE_VAL), and how long it is, s. */
enum loudness_result loudness_of_file(const char *path, double *lufs, double *seconds);

#endif
