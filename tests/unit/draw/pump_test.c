/* SDL's events told in lantern's words: fingers, the mouse, keys, the window. */
#include "draw/pump.h"
#include "support/test.h"
#include <SDL.h>

static struct screen screen;
static struct pump pump;

static int start(void **state)
{
	(void)state;
	screen = (struct screen){ .width = 200, .height = 100 };
	pump = (struct pump){ .can_leave = true };
	return 0;
}

static bool put(SDL_Event from, struct event *event)
{
	*event = (struct event){ 0 };
	return pump_translate(&pump, &screen, &from, event);
}

static SDL_Event finger(Uint32 type, SDL_TouchID touch, SDL_FingerID id, float x, float y)
{
	SDL_Event event = { .type = type };
	event.tfinger.touchId = touch;
	event.tfinger.fingerId = id;
	event.tfinger.x = x;
	event.tfinger.y = y;
	return event; /* window 0, as under KMSDRM */
}

static SDL_Event key(SDL_Keycode code)
{
	SDL_Event event = { .type = SDL_KEYDOWN };
	event.key.keysym.sym = code;
	return event;
}

static SDL_Event button(Uint32 type, Uint32 which, Uint8 number)
{
	SDL_Event event = { .type = type };
	event.button.which = which;
	event.button.button = number;
	return event;
}

static SDL_Event change(Uint8 what)
{
	SDL_Event event = { .type = SDL_WINDOWEVENT };
	event.window.event = what;
	return event;
}

static void a_finger_goes_down_moves_and_comes_up(void **state)
{
	(void)state;
	static const struct {
		Uint32 type;
		enum event_kind kind;
	} cases[] = { { SDL_FINGERDOWN, EVENT_DOWN }, { SDL_FINGERMOTION, EVENT_MOVE }, { SDL_FINGERUP, EVENT_UP } };
	struct event event;
	for (size_t i = 0; i < 3; i++) {
		assert_true(put(finger(cases[i].type, 1, 0, 0.25f, 0.75f), &event));
		assert_int_equal(event.kind, cases[i].kind);
		assert_float_equal(event.x, 0.25, 1e-6);
		assert_float_equal(event.y, 0.75, 1e-6);
		assert_true(event.finger >= 0);
	}
}

static void fingers_are_told_apart_and_from_the_mouse(void **state)
{
	(void)state;
	struct event a, b, c, d;
	assert_true(put(finger(SDL_FINGERDOWN, 1, 0, 0, 0), &a));
	assert_true(put(finger(SDL_FINGERDOWN, 1, 1, 0, 0), &b));
	assert_true(put(finger(SDL_FINGERDOWN, 2, 0, 0, 0), &c));
	assert_true(put(finger(SDL_FINGERDOWN, INT64_MAX, INT64_MAX, 0, 0), &d));
	assert_true(a.finger != b.finger && a.finger != c.finger && b.finger != c.finger);
	assert_true(d.finger >= 0);
}

static void a_finger_is_where_the_visitor_sees_it(void **state)
{
	(void)state;
	struct event event;
	screen.rotation = 90; /* the visitor's top left corner is the display's top right one */
	assert_true(put(finger(SDL_FINGERDOWN, 1, 0, 0.9f, 0.2f), &event));
	assert_float_equal(event.x, 0.2, 1e-6);
	assert_float_equal(event.y, 0.1, 1e-6);
}

static void what_sdl_makes_up_is_ignored(void **state)
{
	(void)state;
	struct event event;
	assert_false(put(finger(SDL_FINGERDOWN, SDL_MOUSE_TOUCHID, 0, 0.5f, 0.5f), &event));
	assert_false(put(button(SDL_MOUSEBUTTONDOWN, SDL_TOUCH_MOUSEID, SDL_BUTTON_LEFT), &event));
	assert_false(put(button(SDL_MOUSEBUTTONDOWN, 0, SDL_BUTTON_RIGHT), &event));
	assert_false(put(button(SDL_MOUSEBUTTONUP, 0, SDL_BUTTON_LEFT), &event)); /* it never went down */
	assert_false(put((SDL_Event){ .type = SDL_MOUSEMOTION }, &event));
	assert_false(put((SDL_Event){ .type = SDL_MULTIGESTURE }, &event));
	assert_false(put((SDL_Event){ .type = SDL_KEYUP }, &event));
}

static void a_mouse_that_loses_the_window_lets_go(void **state)
{
	(void)state;
	struct event event;
	assert_false(put(change(SDL_WINDOWEVENT_FOCUS_LOST), &event));
	pump.mouse_down = true;
	assert_true(put(change(SDL_WINDOWEVENT_FOCUS_LOST), &event));
	assert_int_equal(event.kind, EVENT_CANCEL);
	assert_int_equal(event.finger, EVENT_MOUSE);
	assert_false(pump.mouse_down);
}

static void keys_have_lanterns_names(void **state)
{
	(void)state;
	static const struct {
		SDL_Keycode code;
		enum key key;
	} cases[] = {
		{ SDLK_LEFT, KEY_LEFT },	{ SDLK_RIGHT, KEY_RIGHT }, { SDLK_UP, KEY_UP },		  { SDLK_DOWN, KEY_DOWN },
		{ SDLK_RETURN, KEY_ENTER }, { SDLK_SPACE, KEY_ENTER }, { SDLK_HOME, KEY_HOME },	  { SDLK_BACKSPACE, KEY_BACK },
		{ SDLK_AC_BACK, KEY_BACK }, { SDLK_F5, KEY_RELOAD },   { SDLK_ESCAPE, KEY_QUIT }, { SDLK_q, KEY_QUIT },
		{ SDLK_TAB, KEY_DOWN },
	};
	struct event event;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(put(key(cases[i].code), &event));
		assert_int_equal(event.kind, EVENT_KEY);
		assert_int_equal(event.key, cases[i].key);
		SDL_Event again = key(cases[i].code);
		again.key.repeat = 1;
		assert_false(put(again, &event));
	}
	assert_false(put(key(SDLK_a), &event));
	SDL_Event back = key(SDLK_TAB);
	back.key.keysym.mod = KMOD_LSHIFT;
	assert_true(put(back, &event));
	assert_int_equal(event.key, KEY_UP);
	/* Another console is asked for, not speech; a lock that is on is no key that is held. */
	SDL_Event console = key(SDLK_F2);
	console.key.keysym.mod = KMOD_LCTRL | KMOD_LALT;
	assert_false(put(console, &event));
	console.key.keysym.mod = KMOD_NUM | KMOD_CAPS;
	assert_true(put(console, &event));
	assert_int_equal(event.key, KEY_SPEECH);
}

static void a_house_may_have_keys_of_its_own(void **state)
{
	(void)state;
	struct event event;
	struct key_table table = { 0 };
	assert_true(keys_add(&table, "PageDown=right") && keys_add(&table, "Left=home"));
	pump.keys = &table;
	assert_true(put(key(SDLK_PAGEDOWN), &event));
	assert_int_equal(event.key, KEY_RIGHT);
	assert_true(put(key(SDLK_LEFT), &event));
	assert_int_equal(event.key, KEY_HOME);
	pump.keys = NULL;
}

static void nobody_leaves_the_whole_screen_by_a_key(void **state)
{
	(void)state;
	struct event event;
	pump.can_leave = false;
	assert_false(put(key(SDLK_ESCAPE), &event));
	assert_false(put(key(SDLK_q), &event));
	assert_true(put(key(SDLK_LEFT), &event));
}

static void lost_targets_are_told_as_a_resize(void **state)
{
	(void)state;
	struct event event;
	assert_true(put((SDL_Event){ .type = SDL_RENDER_TARGETS_RESET }, &event));
	assert_int_equal(event.kind, EVENT_RESIZE);
	assert_true(screen.lost);
	assert_false(screen.device_lost);
	assert_true(put((SDL_Event){ .type = SDL_RENDER_DEVICE_RESET }, &event));
	assert_int_equal(event.kind, EVENT_RESIZE);
	assert_true(screen.device_lost);
}

static void the_rest_of_the_window(void **state)
{
	(void)state;
	struct event event;
	assert_true(put(change(SDL_WINDOWEVENT_EXPOSED), &event));
	assert_int_equal(event.kind, EVENT_EXPOSE);
	assert_false(put(change(SDL_WINDOWEVENT_SIZE_CHANGED), &event)); /* to the size it has */
	assert_false(screen.lost);
	assert_false(put(change(SDL_WINDOWEVENT_MINIMIZED), &event));
	assert_false(put(change(SDL_WINDOWEVENT_FOCUS_GAINED), &event));
	assert_true(put((SDL_Event){ .type = SDL_QUIT }, &event));
	assert_int_equal(event.kind, EVENT_QUIT);
	assert_true(put((SDL_Event){ .type = SDL_APP_LOWMEMORY }, &event));
	assert_int_equal(event.kind, EVENT_MEMORY_LOW);
}

static SDL_Event key_at(SDL_Keycode code, SDL_Scancode place, Uint16 held)
{
	SDL_Event event = key(code);
	event.key.keysym.scancode = place;
	event.key.keysym.mod = held;
	return event;
}

static void a_key_that_means_nothing_is_told_by_its_letter_where_that_is_wanted(void **state)
{
	(void)state;
	enum { CYRILLIC_KA = 0x43A };
	struct event event;
	assert_false(put(key(SDLK_k), &event));
	pump.letters = true;
	assert_true(put(key(SDLK_k), &event) && event.kind == EVENT_KEY && event.key == KEY_NONE && event.letter == 'k');
	assert_true(put(key(SDLK_3), &event) && event.letter == '3');
	assert_true(put(key(SDLK_F1), &event) && event.key == KEY_HELP && event.letter == 0);
	assert_true(put(key_at(SDLK_SLASH, SDL_SCANCODE_SLASH, KMOD_LSHIFT), &event) && event.letter == '?');
	/* On a Russian keyboard the key in the place of R. */
	assert_true(put(key_at(CYRILLIC_KA, SDL_SCANCODE_R, 0), &event) && event.letter == 'r');
	assert_false(put(key_at(SDLK_c, SDL_SCANCODE_C, KMOD_LCTRL), &event));
	assert_false(put(key(SDLK_SEMICOLON), &event));
	assert_true(put(key(SDLK_q), &event) && event.key == KEY_QUIT && event.letter == 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_key_that_means_nothing_is_told_by_its_letter_where_that_is_wanted, start),
		cmocka_unit_test_setup(a_finger_goes_down_moves_and_comes_up, start),
		cmocka_unit_test_setup(fingers_are_told_apart_and_from_the_mouse, start),
		cmocka_unit_test_setup(a_finger_is_where_the_visitor_sees_it, start),
		cmocka_unit_test_setup(what_sdl_makes_up_is_ignored, start),
		cmocka_unit_test_setup(a_mouse_that_loses_the_window_lets_go, start),
		cmocka_unit_test_setup(keys_have_lanterns_names, start),
		cmocka_unit_test_setup(a_house_may_have_keys_of_its_own, start),
		cmocka_unit_test_setup(nobody_leaves_the_whole_screen_by_a_key, start),
		cmocka_unit_test_setup(lost_targets_are_told_as_a_resize, start),
		cmocka_unit_test_setup(the_rest_of_the_window, start),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
