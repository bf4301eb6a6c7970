/* One clip after another through libopusfile, libsonic, and a loudness that never jumps.
 *
 * A clip fades in and out by itself, as it was recorded; what is cut off fades by the loudness. libsonic is what
 * espeak-ng takes for fast speech too: it keeps the pitch, and at the recorded speed it hands on what it gets. Must not
 * know who asks for samples, nor when. */
#include "sound/player.h"
#include <opusfile.h>
#include <sonic.h>
#include <stdlib.h>
#include <string.h>

enum {
	BLOCK = 64,					 /* frames between two looks at what was told */
	CHUNK = 5760,				 /* frames: the longest that a packet can be */
	GAP = PLAYER_RATE * 8 / 100, /* frames of silence before a clip */
};

struct player {
	struct clips now, then; /* own */
	bool changes;			/* `then` takes the place of `now` as soon as that has faded */
	size_t next;			/* of `now` */
	OggOpusFile *file;		/* owns: the clip that is heard; NULL: none */
	ogg_int64_t length;		/* of it, frames; < 0: unknown */
	ogg_int64_t at;
	sonicStream stretch; /* owns; NULL: none is needed yet */
	bool ended;			 /* all has gone into it */
	bool paused;
	double speed;
	float volume, loudness; /* wanted; at the last frame */
	char *spoilt;			/* owns */
	int16_t chunk[CHUNK * PLAYER_CHANNELS];
};

struct clips clips_copy(const struct clips *clips)
{
	struct clips copy = { calloc(clips->count ? clips->count : 1, sizeof *copy.paths), 0 };
	for (size_t i = 0; copy.paths && i < clips->count; i++) {
		copy.paths[copy.count] = strdup(clips->paths[i]);
		if (!copy.paths[copy.count++]) {
			clips_finish(&copy);
			break;
		}
	}
	return copy;
}

void clips_finish(struct clips *clips)
{
	for (size_t i = 0; i < clips->count; i++)
		free(clips->paths[i]);
	free(clips->paths);
	*clips = (struct clips){ 0 };
}

struct player *player_create(void)
{
	struct player *player = calloc(1, sizeof *player);
	if (player)
		player->volume = player->speed = 1;
	return player;
}

static void stop(struct player *player)
{
	op_free(player->file);
	player->file = NULL;
	if (player->stretch)
		sonicDestroyStream(player->stretch);
	player->stretch = NULL;
	clips_finish(&player->now);
	player->next = 0;
	player->ended = false;
	player->loudness = 0;
}

void player_destroy(struct player *player)
{
	if (!player)
		return;
	stop(player);
	clips_finish(&player->then);
	free(player->spoilt);
	free(player);
}

void player_play(struct player *player, struct clips clips)
{
	clips_finish(&player->then);
	player->then = clips;
	player->changes = true;
}

void player_pause(struct player *player, bool paused)
{
	player->paused = paused;
}

void player_set_volume(struct player *player, double volume)
{
	player->volume = (float)volume;
}

void player_set_speed(struct player *player, double speed)
{
	player->speed = speed;
	if (player->stretch)
		sonicSetSpeed(player->stretch, (float)speed);
}

bool player_has_spoilt(const struct player *player)
{
	return player->spoilt != NULL;
}

char *player_take_spoilt(struct player *player)
{
	char *spoilt = player->spoilt;
	player->spoilt = NULL;
	return spoilt;
}

/* ---- from a clip's file into the stretcher ---- */

static bool open_next(struct player *player)
{
	while (player->next < player->now.count) {
		const char *path = player->now.paths[player->next++];
		player->file = op_open_file(path, NULL);
		if (player->file) {
			player->length = op_seekable(player->file) ? op_pcm_total(player->file, -1) : -1;
			player->at = 0;
			return true;
		}
		if (!player->spoilt)
			player->spoilt = strdup(path);
	}
	return false;
}

/* How loud a clip is at a frame of it: it begins and ends at nothing. */
static float edge(const struct player *player, ogg_int64_t at)
{
	ogg_int64_t rest = player->length < 0 ? PLAYER_FADE : player->length - at;
	ogg_int64_t near = at < rest ? at : rest;
	return near >= PLAYER_FADE ? 1 : near <= 0 ? 0 : (float)near / PLAYER_FADE;
}

static bool push(struct player *player, int frames)
{
	if (!player->stretch) {
		player->stretch = sonicCreateStream(PLAYER_RATE, PLAYER_CHANNELS);
		if (!player->stretch)
			return false;
		sonicSetSpeed(player->stretch, (float)player->speed);
	}
	return sonicWriteShortToStream(player->stretch, player->chunk, frames);
}

static bool push_silence(struct player *player)
{
	memset(player->chunk, 0, (size_t)GAP * PLAYER_CHANNELS * sizeof *player->chunk);
	return push(player, GAP);
}

/* False: there is no memory for it. */
static bool push_clip(struct player *player)
{
	int frames = op_read_stereo(player->file, player->chunk, CHUNK * PLAYER_CHANNELS);
	if (frames == OP_HOLE)
		return true;
	if (frames <= 0) {
		if (frames < 0 && !player->spoilt)
			player->spoilt = strdup(player->now.paths[player->next - 1]);
		op_free(player->file);
		player->file = NULL;
		return true;
	}
	for (size_t i = 0; i < (size_t)frames; i++) {
		float loud = edge(player, player->at + (ogg_int64_t)i);
		player->chunk[2 * i] = (int16_t)((float)player->chunk[2 * i] * loud);
		player->chunk[2 * i + 1] = (int16_t)((float)player->chunk[2 * i + 1] * loud);
	}
	player->at += frames;
	return push(player, frames);
}

/* Up to `frames` of what is played; 0: it is over. */
static int pull(struct player *player, int16_t *out, int frames)
{
	for (;;) {
		int got = player->stretch ? sonicReadShortFromStream(player->stretch, out, frames) : 0;
		if (got > 0)
			return got;
		if (player->ended)
			return 0;
		bool good = true;
		if (player->file) {
			good = push_clip(player);
		} else if (open_next(player)) {
			good = push_silence(player);
		} else {
			player->ended = true;
			good = player->stretch && sonicFlushStream(player->stretch);
		}
		player->ended = player->ended || !good;
	}
}

/* ---- and out of it ---- */

static void change(struct player *player)
{
	stop(player);
	player->now = player->then;
	player->then = (struct clips){ 0 };
	player->changes = false;
}

static void make_loud(struct player *player, int16_t *out, size_t frames)
{
	float target = player->changes || player->paused ? 0 : player->volume, step = 1.0f / PLAYER_FADE;
	for (size_t i = 0; i < frames; i++) {
		float rest = target - player->loudness;
		player->loudness = rest > step ? player->loudness + step : rest < -step ? player->loudness - step : target;
		out[2 * i] = (int16_t)((float)out[2 * i] * player->loudness);
		out[2 * i + 1] = (int16_t)((float)out[2 * i + 1] * player->loudness);
	}
}

void player_render(struct player *player, int16_t *out, size_t frames)
{
	memset(out, 0, frames * PLAYER_CHANNELS * sizeof *out);
	while (frames > 0) {
		bool silent = player->loudness <= 0;
		if (player->changes && silent)
			change(player);
		if (player->paused && silent)
			return;
		int got = pull(player, out, frames < BLOCK ? (int)frames : BLOCK);
		if (got == 0) {
			player->loudness = 0;
			if (!player->changes)
				return;
			continue;
		}
		make_loud(player, out, (size_t)got);
		out += (size_t)got * PLAYER_CHANNELS;
		frames -= (size_t)got;
	}
}
