/* What is heard: one voice, one list of clips at a time.
 *
 * A device is open only between sound_open and sound_close; without that nothing here costs anything. One that is not
 * there, is busy, or goes away is told once, the show goes on in silence, and it is tried again; when it is there, what
 * was to be heard last is heard from its beginning. Which device: the one whose name holds `wish` ("_" for a space),
 * else the first that stands at a USB port (a keypad's own), else the system's.
 *
 * With a virtual clock there is no device and no thread. If SDL_AUDIODRIVER is "disk" the samples up to the clock's
 * time are written to SDL_DISKAUDIOFILE ("sdlaudio.raw"): 16 bits, PLAYER_RATE, PLAYER_CHANNELS, so that the place of a
 * sample in the file says at what time it was heard. All calls from one thread. */
#ifndef LANTERN_SOUND_SOUND_H
#define LANTERN_SOUND_SOUND_H
#include "base/clock.h"
#include "sound/player.h"

struct sound;

/* `clock` is borrowed; `wish` too, and may be NULL. `ring(data)` is called on another thread when there is something
 * for sound_step. NULL when out of memory. */
struct sound *sound_create(const struct clock *clock, const char *wish, void (*ring)(void *data), void *data);
void sound_destroy(struct sound *sound); /* NULL is fine, as in all below: then there is no sound */

void sound_open(struct sound *sound);
void sound_close(struct sound *sound);		   /* as soon as what is heard has faded */
bool sound_is_open(const struct sound *sound); /* there is a device, or a file in its place */

/* What is heard falls silent, and then come these clips. Takes them; with none it is silent. */
void sound_play(struct sound *sound, struct clips clips);
void sound_pause(struct sound *sound, bool paused);
void sound_set_volume(struct sound *sound, double volume); /* 0..1 */
void sound_set_speed(struct sound *sound, double speed);

/* Looks after the device, and tells the log of clips that cannot be read. */
void sound_step(struct sound *sound);
double sound_due(const struct sound *sound); /* when sound_step wants to be called; < 0: not by time */

#endif
