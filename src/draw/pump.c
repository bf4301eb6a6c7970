/* What SDL says, in lantern's words.
 *
 * SDL is pumped exactly once each time its queue runs empty, so a caller who asks until there is nothing more may sleep
 * on the descriptors afterwards. Fingers come with coordinates of the display (under KMSDRM with no window at all) and
 * are turned to what the visitor sees; a mouse is a finger while its button is down, and what SDL makes up (a mouse for
 * a finger, a finger for a mouse) is ignored. Must not know what an event does. */
#include "draw/pump.h"
#include "draw/rotate.h"
#include <SDL.h>
#include <stdint.h>

static bool finger_event(const struct screen *screen, const SDL_TouchFingerEvent *finger, struct event *event)
{
	if (finger->touchId == SDL_MOUSE_TOUCHID)
		return false;
	event->kind = finger->type == SDL_FINGERDOWN ? EVENT_DOWN : finger->type == SDL_FINGERUP ? EVENT_UP : EVENT_MOVE;
	/* Two touch screens may use the same finger number; negative numbers are not fingers. */
	event->finger = (long long)(((uint64_t)finger->touchId * 1000003u + (uint64_t)finger->fingerId) & INT64_MAX);
	event->x = (double)finger->x;
	event->y = (double)finger->y;
	rotate_back(screen->rotation, &event->x, &event->y);
	return true;
}

static bool mouse_event(const struct screen *screen, enum event_kind kind, int x, int y, struct event *event)
{
	int width = 0, height = 0;
	if (screen->window)
		SDL_GetWindowSize(screen->window, &width, &height);
	if (width <= 0 || height <= 0)
		return false;
	event->kind = kind;
	event->finger = EVENT_MOUSE;
	event->x = (x + 0.5) / width;
	event->y = (y + 0.5) / height;
	rotate_back(screen->rotation, &event->x, &event->y);
	return true;
}

static bool button_event(struct pump *pump, const struct screen *screen, const SDL_MouseButtonEvent *button,
						 struct event *event)
{
	bool down = button->type == SDL_MOUSEBUTTONDOWN;
	if (button->which == SDL_TOUCH_MOUSEID || button->button != SDL_BUTTON_LEFT || down == pump->mouse_down)
		return false;
	pump->mouse_down = down;
	return mouse_event(screen, down ? EVENT_DOWN : EVENT_UP, button->x, button->y, event);
}

/* Where the keyboard writes another alphabet the key's place counts: who writes Russian does not change the keyboard to
 * change the picture. 0: it has no letter. */
static char letter_of(const SDL_Keysym *key)
{
	SDL_Keycode code = key->sym;
	if (code > SDLK_z && key->scancode >= SDL_SCANCODE_A && key->scancode <= SDL_SCANCODE_Z)
		code = 'a' + (key->scancode - SDL_SCANCODE_A);
	if (code == SDLK_F1 || code == SDLK_QUESTION || (code == SDLK_SLASH && key->mod & KMOD_SHIFT))
		return '?';
	return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ? (char)code : 0;
}

static bool key_event(const struct pump *pump, const SDL_KeyboardEvent *key, struct event *event)
{
	if (key->repeat)
		return false;
	/* Ctrl-Alt-F2 wants another console, not speech. */
	bool alone = !(key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI));
	enum key found = alone ? keys_find(pump->keys, key->keysym.sym) : KEY_NONE;
	if (found == KEY_QUIT && !pump->can_leave)
		found = KEY_NONE;
	bool back = key->keysym.sym == SDLK_TAB && (key->keysym.mod & KMOD_SHIFT) && found == KEY_DOWN;
	char letter = found == KEY_NONE && alone && pump->letters ? letter_of(&key->keysym) : 0;
	event->kind = EVENT_KEY;
	event->key = back ? KEY_UP : found;
	event->letter = letter;
	return found != KEY_NONE || letter != 0;
}

static bool size_changed(struct screen *screen, struct event *event)
{
	int width, height;
	screen_output(screen, &width, &height);
	if (width == screen->width && height == screen->height)
		return false;
	screen->lost = true;
	event->kind = EVENT_RESIZE;
	return true;
}

static bool window_change(struct pump *pump, struct screen *screen, const SDL_WindowEvent *change, struct event *event)
{
	switch (change->event) {
	case SDL_WINDOWEVENT_SIZE_CHANGED:
		return size_changed(screen, event);
	case SDL_WINDOWEVENT_EXPOSED:
		event->kind = EVENT_EXPOSE;
		return true;
	case SDL_WINDOWEVENT_FOCUS_LOST:
	case SDL_WINDOWEVENT_HIDDEN:
	case SDL_WINDOWEVENT_MINIMIZED:
		if (!pump->mouse_down)
			return false;
		pump->mouse_down = false; /* its release would go to somebody else */
		event->kind = EVENT_CANCEL;
		event->finger = EVENT_MOUSE;
		return true;
	default:
		return false;
	}
}

bool pump_translate(struct pump *pump, struct screen *screen, const union SDL_Event *from, struct event *event)
{
	switch (from->type) {
	case SDL_FINGERDOWN:
	case SDL_FINGERMOTION:
	case SDL_FINGERUP:
		return finger_event(screen, &from->tfinger, event);
	case SDL_MOUSEBUTTONDOWN:
	case SDL_MOUSEBUTTONUP:
		return button_event(pump, screen, &from->button, event);
	case SDL_MOUSEMOTION:
		return pump->mouse_down && from->motion.which != SDL_TOUCH_MOUSEID &&
			   mouse_event(screen, EVENT_MOVE, from->motion.x, from->motion.y, event);
	case SDL_KEYDOWN:
		return key_event(pump, &from->key, event);
	case SDL_WINDOWEVENT:
		return window_change(pump, screen, &from->window, event);
	case SDL_RENDER_DEVICE_RESET:
		screen->device_lost = true;
		screen->lost = true;
		event->kind = EVENT_RESIZE;
		return true;
	case SDL_RENDER_TARGETS_RESET:
		screen->lost = true;
		event->kind = EVENT_RESIZE;
		return true;
	case SDL_QUIT:
		event->kind = EVENT_QUIT;
		return true;
	case SDL_APP_LOWMEMORY:
		event->kind = EVENT_MEMORY_LOW;
		return true;
	default:
		return false;
	}
}

bool pump_next(struct pump *pump, struct screen *screen, struct event *event)
{
	for (;;) {
		SDL_Event from;
		if (SDL_PeepEvents(&from, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0) {
			if (pump_translate(pump, screen, &from, event))
				return true;
		} else if (pump->pumped) {
			pump->pumped = false;
			return false;
		} else {
			SDL_PumpEvents();
			pump->pumped = true;
		}
	}
}
