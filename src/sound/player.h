/* Clips become samples: decoded, faster or slower, louder or softer, one after another.
 *
 * Nothing of it knows a device or a clock: whoever wants samples asks for them. What is told to a player takes effect
 * with the next samples; changes of loudness, and whatever begins or ends, go over PLAYER_FADE, so that nothing clicks.
 * Not thread-safe. */
#ifndef LANTERN_SOUND_PLAYER_H
#define LANTERN_SOUND_PLAYER_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	PLAYER_RATE = 48000, /* frames a second */
	PLAYER_CHANNELS = 2,
	PLAYER_FADE = 480, /* frames: 10 ms */
};

/* Paths of clips, in the order in which they are heard. */
struct clips {
	char **paths; /* own */
	size_t count;
};

/* A copy; empty when out of memory. */
struct clips clips_copy(const struct clips *clips);
void clips_finish(struct clips *clips);

struct player;

struct player *player_create(void); /* NULL when out of memory */
void player_destroy(struct player *player);

/* What is heard fades out, and then these are. Takes the clips. */
void player_play(struct player *player, struct clips clips);
void player_pause(struct player *player, bool paused);
void player_set_volume(struct player *player, double volume); /* 0..1 */
void player_set_speed(struct player *player, double speed);	  /* 1: as recorded; the pitch stays */

/* Writes that many frames, with silence where there is nothing to be heard. */
void player_render(struct player *player, int16_t *out, size_t frames);
bool player_has_spoilt(const struct player *player);
/* A clip that could not be read, to be freed; NULL: there is none. */
char *player_take_spoilt(struct player *player);

#endif
