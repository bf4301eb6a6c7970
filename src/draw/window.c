/* Opens SDL's video, the window and the screen in it, and closes them in reverse.
 *
 * Video and events only: SDL's joysticks would make it poll. Fullscreen is a borderless window of the display's size
 * unless a window manager rules the screen (it opens 0.1 s sooner); under KMSDRM it is the mode. A display that was
 * plugged in is found by SDL only when its video starts, so video is closed and opened again: see window_renew.
 * Headless starts no SDL at all. Must not know what is drawn. */
#include "draw/window.h"
#include "base/file.h"
#include "base/log.h"
#include "draw/connection.h"
#include "draw/devices.h"
#include "draw/mode.h"
#include "draw/power.h"
#include "draw/pump.h"
#include "draw/rotate.h"
#include "draw/screen.h"
#include <SDL.h>
#include <ctype.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RETRY 2.0		/* seconds before a display that was there and is not is tried again; then twice that ... */
#define LOOK (1.0 / 30) /* seconds between two looks at a driver that has nothing to poll */
#define RETRY_MOST 60.0 /* ... up to this: it may be off all night, and where it can the kernel tells of one */

struct window {
	struct window_options options;
	struct screen screen;
	struct SDL_Window *sdl;
	struct pump pump;
	struct devices *devices; /* KMSDRM only; outlives a renewal */
	struct loop *loop;		 /* borrows; NULL before window_listen */
	int descriptor;			 /* of the server, in the loop; -1 */
	char driver[16];
	bool video;		 /* SDL's video is up */
	bool displaced;	 /* the displays changed: video must be opened again */
	bool resized;	 /* ... was, in another size, and that is still to be told */
	double retry_at; /* when to try that again after it failed */
	double pause;	 /* since the last such attempt; 0: there was none */
};

/* SDL looks for the session's bus, for a screensaver and for input methods. Where there is none, as in a kiosk, D-Bus
 * would start one for it, which outlives lantern. */
static void start_no_bus(void)
{
	const char *folder = getenv("XDG_RUNTIME_DIR");
	char *bus = folder ? path_join(folder, "bus") : NULL;
	if (!bus || access(bus, F_OK) != 0)
		setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null", 0);
	free(bus);
}

static void set_hints(const struct window_options *options)
{
	SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
	SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
	SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
	SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
	SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
	SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
	SDL_SetHint(SDL_HINT_RENDER_BATCHING, "1");
	if (options->title)
		SDL_SetHint(SDL_HINT_APP_NAME, options->title);
	/* SDL opens an input method, and that reads a table of thousands of composed letters, which nobody types here: half
	 * of the time until a window is there. */
	setenv("XCOMPOSEFILE", "/dev/null", 0);
	start_no_bus();
}

/* What the display can do, as SDL tells it. */
static SDL_DisplayMode choose_mode(struct window_wish wish)
{
	SDL_DisplayMode own = { 0 };
	if (SDL_GetDesktopDisplayMode(0, &own) != 0)
		return own;
	struct mode modes[MODES_MOST];
	int count = 0;
	for (int i = 0; i < SDL_GetNumDisplayModes(0) && count < MODES_MOST; i++) {
		SDL_DisplayMode mode;
		if (SDL_GetDisplayMode(0, i, &mode) == 0)
			modes[count++] = (struct mode){ mode.w, mode.h, mode.refresh_rate, i };
	}
	const struct mode *chosen = mode_find((struct mode){ wish.width, wish.height, wish.rate, -1 }, modes, count);
	if (wish.width && !chosen)
		log_warning("the display has no mode of %d × %d; lantern chooses one", wish.width, wish.height);
	if (!chosen)
		chosen = mode_choose((struct mode){ own.w, own.h, own.refresh_rate, -1 }, modes, count);
	SDL_DisplayMode found;
	return chosen && SDL_GetDisplayMode(0, chosen->number, &found) == 0 ? found : own;
}

static struct SDL_Window *open_kms(const struct window_options *options, const char *title, Uint32 flags)
{
	SDL_DisplayMode own, mode = choose_mode(options->wish);
	bool same = SDL_GetDesktopDisplayMode(0, &own) != 0 || (own.w == mode.w && own.h == mode.h);
	if (same && (!options->wish.rate || own.refresh_rate == mode.refresh_rate))
		return SDL_CreateWindow(title, 0, 0, mode.w, mode.h, flags | SDL_WINDOW_FULLSCREEN_DESKTOP);
	struct SDL_Window *window = SDL_CreateWindow(title, 0, 0, mode.w, mode.h, flags | SDL_WINDOW_BORDERLESS);
	if (window &&
		(SDL_SetWindowDisplayMode(window, &mode) != 0 || SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN)))
		log_warning("the display stays in its own mode: %s", SDL_GetError());
	return window;
}

static struct SDL_Window *open_whole(const struct window *window, const char *title, Uint32 flags)
{
	if (strcmp(window->driver, "kmsdrm") == 0)
		return open_kms(&window->options, title, flags);
	SDL_Rect area = { 0, 0, MODE_LONG, MODE_SHORT };
	SDL_GetDisplayBounds(0, &area);
	bool x11 = strcmp(window->driver, "x11") == 0;
	flags |= x11 ? SDL_WINDOW_BORDERLESS | SDL_WINDOW_HIDDEN : SDL_WINDOW_FULLSCREEN_DESKTOP;
	struct SDL_Window *sdl = SDL_CreateWindow(title, area.x, area.y, area.w, area.h, flags);
	if (sdl && x11) {
		if (connection_is_managed(sdl))
			SDL_SetWindowFullscreen(sdl, SDL_WINDOW_FULLSCREEN_DESKTOP);
		SDL_ShowWindow(sdl);
	}
	return sdl;
}

static struct SDL_Window *open_sdl_window(const struct window *window, Uint32 flags)
{
	const struct window_options *options = &window->options;
	const char *title = options->title ? options->title : "";
	flags |= SDL_WINDOW_ALLOW_HIGHDPI;
	if (options->mode == WINDOW_FULLSCREEN)
		return open_whole(window, title, flags);
	int width = options->width, height = options->height;
	rotate_size(options->rotation, &width, &height);
	return SDL_CreateWindow(title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
							flags | SDL_WINDOW_RESIZABLE);
}

static bool open_with_gpu(struct window *window, const char *driver)
{
	if (!driver || strcmp(driver, "opengles2") == 0) {
		/* As the renderer wants it, or SDL closes the window and opens another. */
		SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
		SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 2);
		SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
	}
	struct error error = { 0 };
	window->sdl = open_sdl_window(window, SDL_WINDOW_OPENGL);
	if (!window->sdl)
		error_set(&error, "no window for GL: %s", SDL_GetError());
	else if (screen_open_gpu(&window->screen, window->sdl, driver, &error))
		return true;
	log_info("%s", error.text);
	if (window->sdl)
		SDL_DestroyWindow(window->sdl);
	window->sdl = NULL;
	return false;
}

static bool open_without_gpu(struct window *window, struct error *error)
{
	if (strcmp(window->driver, "x11") == 0)
		SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0"); /* else SDL pushes every frame through GL: 7 x the CPU */
	window->sdl = open_sdl_window(window, 0);
	if (!window->sdl)
		return error_set(error, "no window: %s", SDL_GetError());
	return screen_open_software(&window->screen, window->sdl, 0, 0, error);
}

static void close_video(struct window *window)
{
	screen_close(&window->screen);
	if (window->descriptor >= 0 && window->loop)
		loop_remove(window->loop, window->descriptor);
	window->descriptor = -1;
	if (window->sdl)
		SDL_DestroyWindow(window->sdl);
	window->sdl = NULL;
	if (window->video)
		SDL_QuitSubSystem(SDL_INIT_VIDEO | SDL_INIT_EVENTS);
	window->video = false;
}

/* When no display will have it, SDL takes a driver that draws nowhere; only who asks for one gets it. */
static bool draws_nowhere(const char *driver)
{
	return !getenv("SDL_VIDEODRIVER") &&
		   (strcmp(driver, "offscreen") == 0 || strcmp(driver, "dummy") == 0 || strcmp(driver, "evdev") == 0);
}

static bool open_video(struct window *window, struct error *error)
{
	set_hints(&window->options);
	if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_EVENTS) != 0)
		return error_set(error, "no display: %s", SDL_GetError());
	window->video = true;
	const char *video = SDL_GetCurrentVideoDriver();
	for (size_t i = 0; i + 1 < sizeof window->driver && video && video[i]; i++)
		window->driver[i] = (char)tolower((unsigned char)video[i]);
	if (draws_nowhere(window->driver) || SDL_GetNumVideoDisplays() < 1) {
		close_video(window);
		return error_set(error, "there is no display: no X11 or Wayland server answers, and no screen can be taken");
	}
	SDL_StopTextInput(); /* SDL starts with it on: an input method would take the keys */
	if (window->options.mode == WINDOW_FULLSCREEN)
		SDL_ShowCursor(SDL_DISABLE);
	const char *driver;
	bool gpu = screen_wants_gpu(video ? video : "", &driver);
	if (!(gpu && open_with_gpu(window, driver)) && !open_without_gpu(window, error)) {
		close_video(window);
		return false;
	}
	window->pump = (struct pump){ .can_leave = window->options.mode == WINDOW_WINDOWED,
								  .letters = window->options.letters,
								  .keys = &window->options.keys };
	window->screen.twice = strcmp(window->driver, "kmsdrm") == 0;
	window->screen.lost = window->screen.device_lost = window->displaced = false;
	window->pause = window->retry_at = 0;
	return true;
}

static void open_devices(struct window *window)
{
	struct error error;
	if (strcmp(window->driver, "kmsdrm") != 0)
		return;
	window->devices = devices_create(&error);
	if (!window->devices)
		log_warning("input is looked for by the clock: %s", error.text);
}

struct window *window_create(const struct window_options *options, struct error *error)
{
	struct window *window = calloc(1, sizeof *window);
	if (!window) {
		error_set(error, "out of memory");
		return NULL;
	}
	window->options = *options;
	window->descriptor = -1;
	window->screen.rotation = options->rotation;
	bool good;
	if (options->mode == WINDOW_HEADLESS) {
		int width = options->width, height = options->height;
		rotate_size(options->rotation, &width, &height);
		memcpy(window->driver, "headless", sizeof "headless");
		good = screen_open_software(&window->screen, NULL, width, height, error);
	} else {
		good = open_video(window, error);
	}
	if (!good) {
		free(window);
		return NULL;
	}
	open_devices(window);
	return window;
}

void window_light(struct window *window, bool on)
{
	power_switch(connection_card(window->sdl), on);
	/* As after a mode was set, the first picture may not be seen. */
	window->screen.twice |= on && strcmp(window->driver, "kmsdrm") == 0;
}

void window_await(struct loop *loop, double seconds)
{
	struct error error;
	struct devices *devices = devices_create(&error); /* without it the time alone decides */
	if (devices)
		devices_listen(devices, loop);
	loop_wait(loop, seconds);
	devices_destroy(devices);
}

void window_destroy(struct window *window)
{
	if (!window)
		return;
	devices_destroy(window->devices);
	close_video(window);
	free(window);
}

void window_size(const struct window *window, int *width, int *height)
{
	screen_output(&window->screen, width, height);
	rotate_size(window->options.rotation, width, height);
}

int window_rotation(const struct window *window)
{
	return window->options.rotation;
}

/* Textures on the easel are stored turned: all of them go. */
void window_rotate(struct window *window, int rotation)
{
	window->options.rotation = window->screen.rotation = rotation;
	window->screen.lost = window->screen.device_lost = true;
	window->resized = true;
}

void window_set_keys(struct window *window, const struct key_table *keys)
{
	window->options.keys = *keys;
}

const char *window_driver(const struct window *window)
{
	return window->driver;
}

const char *window_renderer(const struct window *window)
{
	return window->screen.driver;
}

void window_listen(struct window *window, struct loop *loop)
{
	window->loop = loop;
	if (window->devices)
		devices_listen(window->devices, loop);
	else if (window->sdl)
		window->descriptor = connection_descriptor(window->sdl);
	if (window->descriptor >= 0)
		loop_add(loop, window->descriptor);
	window->screen.bell = loop;
}

double window_poll_interval(const struct window *window)
{
	if (window->options.mode == WINDOW_HEADLESS)
		return 0;
	if (!window->screen.renderer)
		return fmax(window->pause, RETRY);
	return window->devices || window->descriptor >= 0 ? 0 : LOOK;
}

/* Displays that came or went. Looked for once before each pumping, not once for each event. */
static bool display_event(struct window *window, struct event *event)
{
	uint64_t signature;
	if (!window->devices || window->pump.pumped || !devices_drain(window->devices, connection_card(window->sdl)))
		return false;
	event->kind = EVENT_DISPLAY_OFF;
	if (devices_connected(DEVICES_DRM, &signature)) {
		event->kind = EVENT_DISPLAY_ON;
		window->screen.lost = window->displaced = true;
		window->pause = 0; /* there is one: should it not be ready yet, it will be soon */
		window->retry_at = event->time + RETRY;
	}
	return true;
}

bool window_event(struct window *window, double now, struct event *event)
{
	*event = (struct event){ .time = now };
	if (window->resized) {
		window->resized = false;
		event->kind = EVENT_RESIZE;
		return true;
	}
	if (display_event(window, event) || (window->video && pump_next(&window->pump, &window->screen, event)))
		return true;
	if (window->screen.renderer || window->options.mode == WINDOW_HEADLESS || now < window->retry_at)
		return false;
	window->pause = fmin(fmax(window->pause * 2, RETRY), RETRY_MOST);
	window->retry_at = now + window->pause;
	event->kind = EVENT_DISPLAY_ON; /* perhaps: whoever draws tries to renew the window then */
	return true;
}

struct screen *window_screen(struct window *window)
{
	return &window->screen;
}

bool window_keeps_textures(const struct window *window)
{
	const struct screen *screen = &window->screen;
	return screen->renderer && !screen->easel && !screen->device_lost && !window->displaced;
}

static bool reopen(struct window *window, struct error *error)
{
	int width = window->screen.width, height = window->screen.height;
	close_video(window);
	if (!open_video(window, error))
		return false;
	if (window->loop)
		window_listen(window, window->loop);
	window->resized = window->screen.width != width || window->screen.height != height;
	return true;
}

bool window_renew(struct window *window, struct error *error)
{
	struct screen *screen = &window->screen;
	bool good = true;
	if (window->displaced || (!screen->renderer && window->options.mode != WINDOW_HEADLESS)) {
		good = reopen(window, error);
	} else if (screen->easel || !screen->renderer) {
		int width = screen->width, height = screen->height;
		screen_close(screen);
		good = screen_open_software(screen, window->sdl, width, height, error);
	} else {
		screen_output(screen, &screen->width, &screen->height);
		screen->device_lost = false;
	}
	screen->lost = !good;
	return good;
}
