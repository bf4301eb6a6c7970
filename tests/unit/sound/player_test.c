/* Clips become samples: when they begin, how they end, and that nothing clicks. */
#include "sound/player.h"
#include "support/test.h"
#include <stdlib.h>
#include <string.h>

#define TONE "tests/data/sound/tone.opus" /* 1 kHz for half a second */

enum { BLOCK = PLAYER_RATE / 100 /* 10 ms */ };

static struct clips clips_of(const char *first, const char *second)
{
	char *paths[] = { (char *)(uintptr_t)first, (char *)(uintptr_t)second };
	struct clips list = { paths, second ? 2 : 1 };
	return clips_copy(&list);
}

/* The loudest sample of the next `blocks` of 10 ms; *jump: the largest step from one to the next. */
static int loudest(struct player *player, int blocks, int *jump)
{
	static int16_t last;
	int16_t samples[BLOCK * PLAYER_CHANNELS];
	int most = 0;
	for (int b = 0; b < blocks; b++) {
		player_render(player, samples, BLOCK);
		for (size_t i = 0; i < BLOCK; i++) {
			int value = samples[2 * i], step = abs(value - last);
			most = abs(value) > most ? abs(value) : most;
			if (jump && step > *jump)
				*jump = step;
			last = samples[2 * i];
		}
	}
	return most;
}

/* The largest step in the 20 ms that come after `before`. */
static void steps(struct player *player, const int16_t *before, size_t frames, int *jump)
{
	int16_t samples[2 * BLOCK * PLAYER_CHANNELS];
	player_render(player, samples, 2 * BLOCK);
	int last = frames > 0 ? before[2 * (frames - 1)] : samples[0];
	for (size_t i = 0; i < 2 * BLOCK; i++) {
		int step = abs(samples[2 * i] - last);
		*jump = step > *jump ? step : *jump;
		last = samples[2 * i];
	}
}

static void with_nothing_to_play_it_is_silent(void **state)
{
	(void)state;
	struct player *player = player_create();
	assert_int_equal(loudest(player, 100, NULL), 0);
	player_play(player, (struct clips){ 0 });
	assert_int_equal(loudest(player, 100, NULL), 0);
	player_destroy(player);
}

static void a_clip_is_heard_to_its_end_and_then_it_is_silent(void **state)
{
	(void)state;
	int jump = 0;
	struct player *player = player_create();
	player_play(player, clips_of(TONE, NULL));
	assert_int_equal(loudest(player, 5, &jump), 0); /* the breath before it */
	assert_true(loudest(player, 30, &jump) > 10000);
	loudest(player, 30, &jump);
	assert_int_equal(loudest(player, 50, &jump), 0);
	assert_true(jump < 2500); /* of 12,000 at 1 kHz a step is 1,600 */
	player_destroy(player);
}

static void another_cuts_it_off_within_10_ms_and_without_a_click(void **state)
{
	(void)state;
	int jump = 0;
	struct player *player = player_create();
	for (size_t phase = 0; phase < 48; phase += 6) { /* wherever in the tone's period */
		int16_t some[48 * PLAYER_CHANNELS];
		player_play(player, clips_of(TONE, NULL));
		loudest(player, 30, &jump);
		player_render(player, some, phase);
		player_play(player, clips_of(TONE, NULL));
		steps(player, some, phase, &jump);
		assert_int_equal(loudest(player, 5, &jump), 0);
		assert_true(loudest(player, 20, &jump) > 10000);
	}
	assert_true(jump < 2500);
	player_destroy(player);
}

static void a_pause_is_silent_and_it_goes_on_where_it_was(void **state)
{
	(void)state;
	struct player *player = player_create();
	player_play(player, clips_of(TONE, NULL));
	loudest(player, 28, NULL); /* 200 ms of the tone */
	player_pause(player, true);
	loudest(player, 2, NULL);
	assert_int_equal(loudest(player, 200, NULL), 0);
	player_pause(player, false);
	assert_true(loudest(player, 20, NULL) > 10000); /* 300 ms are left */
	loudest(player, 20, NULL);
	assert_int_equal(loudest(player, 20, NULL), 0);
	player_destroy(player);
}

static void twice_as_fast_takes_half_the_time(void **state)
{
	(void)state;
	struct player *player = player_create();
	player_set_speed(player, 2);
	player_play(player, clips_of(TONE, NULL));
	assert_true(loudest(player, 20, NULL) > 8000);
	loudest(player, 14, NULL);
	assert_int_equal(loudest(player, 20, NULL), 0);
	player_destroy(player);
}

static void what_is_no_clip_is_told_once_and_the_next_is_heard(void **state)
{
	(void)state;
	struct player *player = player_create();
	player_play(player, clips_of("tests/data/sound/nothing.opus", TONE));
	assert_true(loudest(player, 40, NULL) > 10000);
	assert_true(player_has_spoilt(player));
	char *spoilt = player_take_spoilt(player);
	assert_string_equal(spoilt, "tests/data/sound/nothing.opus");
	free(spoilt);
	assert_null(player_take_spoilt(player));
	player_destroy(player);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(with_nothing_to_play_it_is_silent),
		cmocka_unit_test(a_clip_is_heard_to_its_end_and_then_it_is_silent),
		cmocka_unit_test(another_cuts_it_off_within_10_ms_and_without_a_click),
		cmocka_unit_test(a_pause_is_silent_and_it_goes_on_where_it_was),
		cmocka_unit_test(twice_as_fast_takes_half_the_time),
		cmocka_unit_test(what_is_no_clip_is_told_once_and_the_next_is_heard),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
