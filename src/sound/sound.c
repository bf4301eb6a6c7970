/* The device, or the file that stands for it under a virtual clock.
 *
 * SDL's thread asks for samples; while this thread tells the player something it waits for a moment (a block is a few
 * milliseconds). SDL's audio is begun with the device and ended with it: its own watch for devices wakes many times a
 * second. Must not know what is said. */
#include "sound/sound.h"
#include "base/log.h"
#include <SDL.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RETRY 5.0 /* seconds between two looks for a device */
#define FADED 0.1 /* seconds in which the last sound has faded, and left the device */

enum { PERIOD = 1024 /* frames that a device takes at once: 21 ms */, BLOCK = 4096 };

struct sound {
	const struct clock *clock;
	const char *wish;
	void (*ring)(void *data);
	void *data;
	struct player *player;	  /* owns; NULL: nobody wants to hear anything */
	struct clips last;		  /* own: what was to be heard last, until a device has it */
	SDL_AudioDeviceID device; /* 0: none */
	SDL_atomic_t gone;		  /* a device went away since it was opened */
	bool audio;				  /* SDL's audio is begun */
	bool told;				  /* that there is no device */
	double retry_at;		  /* < 0: it is not tried again */
	double looked_at;		  /* whether the device is still there */
	double closes_at;		  /* what was heard has faded by then; < 0: it stays open */
	FILE *file;				  /* owns; virtual clock: what was heard; NULL: none */
	int64_t written;		  /* frames: how far the file is */
	int16_t block[BLOCK * PLAYER_CHANNELS];
};

struct sound *sound_create(const struct clock *clock, const char *wish, void (*ring)(void *data), void *data)
{
	struct sound *sound = calloc(1, sizeof *sound);
	if (sound)
		*sound =
			(struct sound){ .clock = clock, .wish = wish, .ring = ring, .data = data, .retry_at = -1, .closes_at = -1 };
	return sound;
}

/* ---- a file in place of a device ---- */

static bool wants_file(void)
{
	const char *driver = getenv("SDL_AUDIODRIVER");
	return driver && strcmp(driver, "disk") == 0;
}

static void open_file(struct sound *sound)
{
	const char *path = getenv("SDL_DISKAUDIOFILE");
	if (!sound->file && wants_file())
		sound->file = fopen(path && *path ? path : "sdlaudio.raw", "wbe");
	/* Nothing was heard until now: that part of the file stays empty, and reads as silence. */
	sound->written = llround(clock_now(sound->clock) * PLAYER_RATE);
	if (sound->file)
		fseek(sound->file, (long)sound->written * PLAYER_CHANNELS * (long)sizeof *sound->block, SEEK_SET);
}

/* What was heard until now is written before anything changes. */
static void catch_up(struct sound *sound)
{
	int64_t until = llround(clock_now(sound->clock) * PLAYER_RATE);
	while (sound->file && sound->player && sound->written < until) {
		int64_t rest = until - sound->written;
		size_t frames = rest < BLOCK ? (size_t)rest : BLOCK;
		player_render(sound->player, sound->block, frames);
		fwrite(sound->block, PLAYER_CHANNELS * sizeof *sound->block, frames, sound->file);
		sound->written += (int64_t)frames;
	}
}

/* ---- a device ---- */

static void fill(void *data, Uint8 *out, int bytes)
{
	struct sound *sound = data;
	player_render(sound->player, (int16_t *)(void *)out, (size_t)bytes / PLAYER_CHANNELS / sizeof(int16_t));
	if (sound->ring && player_has_spoilt(sound->player))
		sound->ring(sound->data);
}

/* Has the name that part, with "_" for a space? */
static bool has_part(const char *name, const char *part)
{
	size_t length = strlen(part);
	for (; strlen(name) >= length; name++) {
		size_t same = 0;
		while (same < length && (name[same] == part[same] || (name[same] == ' ' && part[same] == '_')))
			same++;
		if (same == length)
			return true;
	}
	return false;
}

/* The name of the device that is to be heard; NULL: the system's. */
static const char *choose(const struct sound *sound)
{
	int count = SDL_GetNumAudioDevices(0);
	for (int i = 0; sound->wish && i < count; i++)
		if (has_part(SDL_GetAudioDeviceName(i, 0), sound->wish))
			return SDL_GetAudioDeviceName(i, 0);
	for (int i = 0; i < count; i++)
		if (has_part(SDL_GetAudioDeviceName(i, 0), "USB"))
			return SDL_GetAudioDeviceName(i, 0);
	return NULL;
}

/* Called on any thread. Which one went SDL 3 does not say, and it plays on into nothing: so it is looked for again. */
static int hear_of_loss(void *data, SDL_Event *event)
{
	struct sound *sound = data;
	if (event->type != SDL_AUDIODEVICEREMOVED || event->adevice.iscapture)
		return 0;
	SDL_AtomicSet(&sound->gone, 1);
	if (sound->ring)
		sound->ring(sound->data);
	return 0;
}

static bool open_device(struct sound *sound)
{
	const SDL_AudioSpec wanted = { .freq = PLAYER_RATE,
								   .format = AUDIO_S16SYS,
								   .channels = PLAYER_CHANNELS,
								   .samples = PERIOD,
								   .callback = fill,
								   .userdata = sound };
	if (!sound->audio && SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
		return false;
	if (!sound->audio)
		SDL_AddEventWatch(hear_of_loss, sound);
	sound->audio = true;
	SDL_AtomicSet(&sound->gone, 0);
	const char *name = choose(sound);
	sound->device = SDL_OpenAudioDevice(name, 0, &wanted, NULL, 0);
	if (!sound->device && name)
		sound->device = SDL_OpenAudioDevice(NULL, 0, &wanted, NULL, 0);
	return sound->device != 0;
}

static void close_device(struct sound *sound)
{
	if (sound->device)
		SDL_CloseAudioDevice(sound->device);
	sound->device = 0;
	if (sound->audio) {
		SDL_DelEventWatch(hear_of_loss, sound);
		SDL_QuitSubSystem(SDL_INIT_AUDIO);
	}
	sound->audio = false;
}

/* SDL 2 stops a device that has gone; SDL 3 tells of it with the other events. */
static bool is_lost(struct sound *sound)
{
	return SDL_AtomicGet(&sound->gone) || SDL_GetAudioDeviceStatus(sound->device) == SDL_AUDIO_STOPPED;
}

static void try_device(struct sound *sound)
{
	sigset_t all, before; /* signals are for the main thread, whose poll they wake */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	bool good = open_device(sound);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (!good) {
		if (!sound->told)
			log_warning(
				"there is no sound: %s; the show goes on, and a device is looked for every %.0f seconds (is the "
				"keypad or the sound card plugged in?)",
				SDL_GetError(), RETRY);
		sound->told = true;
		sound->retry_at = clock_now(sound->clock) + RETRY;
		close_device(sound);
		return;
	}
	if (sound->told)
		log_notice("there is a sound device");
	sound->told = false;
	sound->retry_at = -1;
	sound->looked_at = clock_now(sound->clock);
	player_play(sound->player, clips_copy(&sound->last));
	SDL_PauseAudioDevice(sound->device, 0);
}

static void lock(struct sound *sound)
{
	if (sound->device)
		SDL_LockAudioDevice(sound->device);
	else
		catch_up(sound);
}

static void unlock(struct sound *sound)
{
	if (sound->device)
		SDL_UnlockAudioDevice(sound->device);
}

/* ---- for whoever has something to be heard ---- */

void sound_open(struct sound *sound)
{
	if (!sound)
		return;
	sound->closes_at = -1;
	if (sound->player)
		return;
	sound->player = player_create();
	if (!sound->player)
		log_warning("there is no sound: out of memory");
	else if (sound->clock->is_virtual)
		open_file(sound);
	else
		try_device(sound);
}

static void tell_spoilt(struct sound *sound)
{
	lock(sound);
	char *spoilt = player_take_spoilt(sound->player);
	unlock(sound);
	if (spoilt)
		log_warning("%s cannot be heard: it is no Opus file that can be read; make it again with \"lantern speak\", or "
					"record it again",
					spoilt);
	free(spoilt);
}

static void shut(struct sound *sound)
{
	tell_spoilt(sound);
	close_device(sound);
	player_destroy(sound->player);
	sound->player = NULL;
	clips_finish(&sound->last);
	sound->told = false;
	sound->retry_at = sound->closes_at = -1;
}

void sound_close(struct sound *sound)
{
	if (!sound || !sound->player)
		return;
	sound_play(sound, (struct clips){ 0 });
	sound->closes_at = clock_now(sound->clock) + FADED;
}

void sound_destroy(struct sound *sound)
{
	if (!sound)
		return;
	if (sound->player)
		shut(sound);
	if (sound->file)
		fclose(sound->file);
	free(sound);
}

bool sound_is_open(const struct sound *sound)
{
	return sound && sound->player && (sound->device || sound->file);
}

void sound_play(struct sound *sound, struct clips clips)
{
	if (!sound || !sound->player) {
		clips_finish(&clips);
		return;
	}
	sound_step(sound);
	clips_finish(&sound->last);
	if (!sound->device && !sound->file) {
		sound->last = clips;
		return;
	}
	sound->last = clips_copy(&clips);
	lock(sound);
	player_play(sound->player, clips);
	unlock(sound);
}

void sound_pause(struct sound *sound, bool paused)
{
	if (!sound || !sound->player)
		return;
	lock(sound);
	player_pause(sound->player, paused);
	unlock(sound);
}

void sound_set_volume(struct sound *sound, double volume)
{
	if (!sound || !sound->player)
		return;
	lock(sound);
	player_set_volume(sound->player, volume);
	unlock(sound);
}

void sound_set_speed(struct sound *sound, double speed)
{
	if (!sound || !sound->player)
		return;
	lock(sound);
	player_set_speed(sound->player, speed);
	unlock(sound);
}

void sound_step(struct sound *sound)
{
	if (!sound || !sound->player)
		return;
	tell_spoilt(sound);
	if (sound->closes_at >= 0 && clock_now(sound->clock) >= sound->closes_at) {
		shut(sound);
		return;
	}
	if (sound->clock->is_virtual)
		return;
	if (sound->device)
		sound->looked_at = clock_now(sound->clock);
	if (sound->device && !SDL_WasInit(SDL_INIT_VIDEO))
		SDL_PumpEvents(); /* nobody else does, without a window */
	if (sound->device && is_lost(sound)) {
		close_device(sound);
		try_device(sound);
	} else if (!sound->device && sound->retry_at >= 0 && clock_now(sound->clock) >= sound->retry_at) {
		try_device(sound);
	}
}

double sound_due(const struct sound *sound)
{
	if (!sound || !sound->player)
		return -1;
	if (sound->closes_at >= 0)
		return sound->closes_at;
	return sound->device ? sound->looked_at + RETRY : sound->retry_at;
}
