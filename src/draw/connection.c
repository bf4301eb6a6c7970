/* The one file that knows Xlib and Wayland by name.
 *
 * SDL hides its connection, and SDL_WaitEvent wakes on timers of its own; polling the socket is what lets a still
 * screen cause no wake-up. Must not know why anybody asks. */
#include "draw/connection.h"
#include <SDL.h>
#include <SDL_syswm.h>
#if defined(SDL_VIDEO_DRIVER_WAYLAND)
#include <wayland-client-core.h>
#endif

static bool get_info(struct SDL_Window *window, SDL_SysWMinfo *info)
{
	SDL_VERSION(&info->version);
	return SDL_GetWindowWMInfo(window, info) == SDL_TRUE;
}

int connection_descriptor(struct SDL_Window *window)
{
	SDL_SysWMinfo info;
	if (!get_info(window, &info))
		return -1;
#if defined(SDL_VIDEO_DRIVER_X11)
	if (info.subsystem == SDL_SYSWM_X11)
		return ConnectionNumber(info.info.x11.display);
#endif
#if defined(SDL_VIDEO_DRIVER_WAYLAND)
	if (info.subsystem == SDL_SYSWM_WAYLAND)
		return wl_display_get_fd(info.info.wl.display);
#endif
	return -1;
}

int connection_card(struct SDL_Window *window)
{
#if defined(SDL_VIDEO_DRIVER_KMSDRM)
	SDL_SysWMinfo info;
	if (window && get_info(window, &info) && info.subsystem == SDL_SYSWM_KMSDRM)
		return info.info.kmsdrm.drm_fd;
#endif
	return -1;
}

#if defined(SDL_VIDEO_DRIVER_X11)
static int keep_quiet(Display *display, XErrorEvent *event)
{
	(void)display;
	(void)event;
	return 0;
}

static Window supporting_window(Display *display, Window window)
{
	Atom property = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", False), type = None;
	int format = 0;
	unsigned long count = 0, rest = 0;
	unsigned char *data = NULL;
	Window found = None;
	int status =
		XGetWindowProperty(display, window, property, 0, 1, False, XA_WINDOW, &type, &format, &count, &rest, &data);
	if (status == Success && type == XA_WINDOW && format == 32 && count == 1)
		found = *(Window *)(void *)data;
	if (data)
		XFree(data);
	return found;
}

/* A window manager that died leaves its mark on the root window, but its own window, which must bear the same mark, is
 * gone: asking for that one is an X error. */
static bool has_manager(Display *display)
{
	int (*kept)(Display *, XErrorEvent *) = XSetErrorHandler(keep_quiet);
	Window manager = supporting_window(display, DefaultRootWindow(display));
	bool found = manager != None && supporting_window(display, manager) == manager;
	XSetErrorHandler(kept);
	return found;
}
#endif

bool connection_is_managed(struct SDL_Window *window)
{
	SDL_SysWMinfo info;
	if (!get_info(window, &info))
		return false;
#if defined(SDL_VIDEO_DRIVER_X11)
	if (info.subsystem == SDL_SYSWM_X11)
		return has_manager(info.info.x11.display);
#endif
	return true;
}
