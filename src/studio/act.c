/* Keys and fingers: what the curator asks of the picture. Must not know how it comes about. */
#include "studio/parts.h"
#include <string.h>

static void turn_panel(struct studio *studio, int step)
{
	struct view_key key = studio->mount.key;
	const struct exhibition *exhibition = &studio->house.exhibition;
	int next = studio->house.readable ? exhibition_step(exhibition, key.panel, step) : -1;
	if (next < 0)
		return;
	over_leave(&studio->mount, &key);
	key.panel = next;
	key.page = 0;
	mount_want(studio, &key, CAUSE_ASKED);
}

/* What lies over the page, or stands in its place, goes. False: nothing did. */
static bool uncover(struct studio *studio)
{
	struct view_key key = studio->mount.key;
	if (!studio->mount.over.wanted.what[0])
		return false;
	over_leave(&studio->mount, &key);
	mount_want(studio, &key, CAUSE_ASKED);
	return true;
}

/* A page of the sheet that lies there; beyond its ends there is none. */
static void turn_sheet(struct studio *studio, int page)
{
	struct over over = studio->mount.over.wanted;
	if (page < 0 || page >= studio->mount.over.pages || !over_is_sheet(&over))
		return;
	over.page = page;
	mount_over(studio, &over, CAUSE_ASKED);
}

/* Past the last page comes the next panel. */
static void turn_page(struct studio *studio, int step)
{
	struct view_key key = studio->mount.key;
	struct over over = studio->mount.over.wanted;
	int page = key.page + step;
	if (over_is_sheet(&over)) {
		turn_sheet(studio, over.page + step);
		return;
	}
	if ((key.title || key.note) && (page < 0 || page >= studio->mount.pages)) {
		uncover(studio);
		return;
	}
	if (page < 0 || page >= studio->mount.pages) {
		turn_panel(studio, step);
		return;
	}
	if (!key.title && !key.note)
		over_leave(&studio->mount, &key); /* what was chosen on the page before */
	key.page = page;
	mount_want(studio, &key, CAUSE_ASKED);
}

static void speak(struct studio *studio, int language)
{
	struct view_key key = studio->mount.key;
	if (!studio->house.readable || language < 0 || language >= (int)studio->house.exhibition.language_count)
		return;
	key.language = language;
	mount_want(studio, &key, CAUSE_ASKED);
}

static void set_aids(struct studio *studio, struct aids aids)
{
	struct view_key key = studio->mount.key;
	key.aids = aids;
	mount_want(studio, &key, CAUSE_ASKED);
}

static void set_screen(struct studio *studio, int width, int height)
{
	struct view_key key = studio->mount.key;
	key.width_px = width;
	key.height_px = height;
	mount_want(studio, &key, CAUSE_ASKED);
}

static void next_screen(struct studio *studio)
{
	studio->screen = (studio->screen + 1) % studio->screen_count;
	const struct check_screen *screen = &studio->screens[studio->screen];
	bool upright = studio->mount.key.height_px > studio->mount.key.width_px;
	bool own = screen->height > screen->width;
	set_screen(studio, upright == own ? screen->width : screen->height,
			   upright == own ? screen->height : screen->width);
}

static void go_to_panel(struct studio *studio, const char *id)
{
	struct view_key key = studio->mount.key;
	int panel = exhibition_panel(&studio->house.exhibition, id);
	if (panel < 0)
		return;
	over_leave(&studio->mount, &key);
	key.panel = panel;
	key.page = 0;
	mount_want(studio, &key, CAUSE_ASKED);
}

static void show_keys(struct studio *studio, bool shown)
{
	studio->bar.keys = shown;
	studio_renew(studio);
}

/* Where files are watched, what git has written is heard of as any save is. */
static void go_back(struct studio *studio, int number)
{
	if (past_go_back(studio, number) && !studio->watch)
		saved_reload(studio);
}

/* A sheet comes over the page, not over what stands in its place. */
static void go_over(struct studio *studio, int step)
{
	struct mount *mount = &studio->mount;
	if (!studio->house.readable)
		return;
	struct over over = over_next(mount, step);
	over_leave(mount, &mount->key);
	mount_over(studio, &over, CAUSE_ASKED);
}

static void do_studio(struct studio *studio, enum action_studio what)
{
	const struct view_key *key = &studio->mount.key;
	switch (what) {
	case STUDIO_BEFORE:
		turn_panel(studio, -1);
		break;
	case STUDIO_AFTER:
		turn_panel(studio, 1);
		break;
	case STUDIO_SCREEN:
		next_screen(studio);
		break;
	case STUDIO_TURNED:
		set_screen(studio, key->height_px, key->width_px);
		break;
	case STUDIO_KEEP:
		past_keep(studio);
		break;
	case STUDIO_KEPT:
		show_keys(studio, false);
		past_show(studio, !studio->past.open);
		break;
	case STUDIO_SCOPE:
		past_scope(studio);
		break;
	case STUDIO_KEYS:
		show_keys(studio, !studio->bar.keys);
		break;
	case STUDIO_OVER:
	case STUDIO_OVER_BEFORE:
		go_over(studio, what == STUDIO_OVER ? 1 : -1);
		break;
	}
}

static void act(struct studio *studio, const struct action *action)
{
	struct aids aids = studio->mount.key.aids;
	switch (action->kind) {
	case ACTION_NEXT:
		turn_page(studio, 1);
		break;
	case ACTION_PREVIOUS:
		turn_page(studio, -1);
		break;
	case ACTION_LANGUAGE:
		speak(studio, exhibition_language(&studio->house.exhibition, action->id));
		break;
	case ACTION_PANEL:
		go_to_panel(studio, action->id);
		break;
	case ACTION_TEXT_SIZE:
		aids.text_size = (enum text_size)action->number;
		set_aids(studio, aids);
		break;
	case ACTION_CONTRAST:
		aids.high_contrast = action->number == CONTRAST_HIGH;
		set_aids(studio, aids);
		break;
	case ACTION_REACH:
		aids.low_reach = action->number >= 0 ? action->number == REACH_LOW : !aids.low_reach;
		set_aids(studio, aids);
		break;
	case ACTION_MOTION:
		aids.calm = action->number == MOTION_CALM;
		set_aids(studio, aids);
		break;
	case ACTION_CHOOSE:
		go_back(studio, action->number);
		break;
	case ACTION_STUDIO:
		do_studio(studio, (enum action_studio)action->number);
		break;
	case ACTION_CLOSE:
		show_keys(studio, false);
		past_show(studio, false);
		break;
	default: /* what only visitors do */
		break;
	}
}

/* In the picture a finger does what a visitor's would. */
static void act_in_picture(struct studio *studio, const struct action *action)
{
	struct over over = { .page = 0 };
	if (action_opens_sheet(action->kind) || action->kind == ACTION_CHOOSE) {
		if (action->kind != ACTION_CHOOSE || action->number > 0)
			action_print(action, over.what);
		mount_over(studio, &over, CAUSE_ASKED);
		return;
	}
	switch (action->kind) {
	case ACTION_TURN:
		turn_sheet(studio, action->number - 1);
		break;
	case ACTION_CLOSE:
	case ACTION_BACK:
	case ACTION_CONTINUE:
	case ACTION_SHOW:
		uncover(studio);
		break;
	case ACTION_STUDIO: /* a layout that says so means nothing by it */
		break;
	default:
		act(studio, action);
	}
}

/* ---- keys ---- */

static bool close_list(struct studio *studio)
{
	bool open = studio->bar.keys || studio->past.open;
	show_keys(studio, false);
	if (studio->past.open)
		past_show(studio, false);
	return open;
}

static void key_in_list(struct studio *studio, enum key key)
{
	if (key == KEY_UP || key == KEY_DOWN)
		past_choose(studio, key == KEY_DOWN ? 1 : -1);
	else if (key == KEY_ENTER)
		go_back(studio, studio->past.chosen);
	else if (key == KEY_LEFT || key == KEY_RIGHT)
		past_scope(studio);
}

static void letter(struct studio *studio, char letter)
{
	struct aids aids = studio->mount.key.aids;
	int languages = (int)studio->house.exhibition.language_count;
	if (letter >= '1' && letter <= '9')
		speak(studio, letter - '1');
	else if (letter == 'l' && languages > 0)
		speak(studio, (studio->mount.key.language + 1) % languages);
	else if (letter == 't')
		aids.text_size = (enum text_size)((aids.text_size + 1) % (TEXT_LARGEST + 1));
	else if (letter == 'c')
		aids.high_contrast = !aids.high_contrast;
	else if (letter == 'r')
		aids.low_reach = !aids.low_reach;
	else if (letter == 'm')
		aids.calm = !aids.calm;
	else if (letter == 's')
		do_studio(studio, STUDIO_SCREEN);
	else if (letter == 'o')
		do_studio(studio, STUDIO_TURNED);
	else if (letter == 'k')
		do_studio(studio, STUDIO_KEEP);
	else if (letter == 'g')
		do_studio(studio, STUDIO_KEPT);
	else if (letter == 'n' || letter == 'b')
		do_studio(studio, letter == 'n' ? STUDIO_OVER : STUDIO_OVER_BEFORE);
	else if (letter == '?' || letter == 'h')
		do_studio(studio, STUDIO_KEYS);
	if (!view_aids_equal(&aids, &studio->mount.key.aids))
		set_aids(studio, aids);
}

static void key(struct studio *studio, const struct event *event)
{
	char pressed = event->key == KEY_HELP ? '?' : event->letter;
	if (pressed) {
		letter(studio, pressed);
		return;
	}
	if (event->key == KEY_QUIT || event->key == KEY_BACK) {
		if (!close_list(studio) && !uncover(studio) && event->key == KEY_QUIT)
			house_stop(&studio->house);
		return;
	}
	if (studio->past.open) {
		key_in_list(studio, event->key);
		return;
	}
	if (event->key == KEY_LEFT || event->key == KEY_RIGHT)
		turn_page(studio, event->key == KEY_RIGHT ? 1 : -1);
	else if (event->key == KEY_UP || event->key == KEY_DOWN)
		turn_panel(studio, event->key == KEY_DOWN ? 1 : -1);
	else if (event->key == KEY_HOME && studio->house.readable)
		go_to_panel(studio, studio->house.exhibition.panels[0].id);
	else if (event->key == KEY_RELOAD)
		saved_reload(studio);
}

/* ---- fingers ---- */

/* *visitor: it lies in the picture. */
static struct action action_at(const struct studio *studio, const struct event *event, bool *visitor)
{
	double x, y;
	const struct node *node = bar_at(studio, event->x, event->y);
	*visitor = !node && bar_in_picture(studio, event->x, event->y, &x, &y);
	if (*visitor)
		node = mount_at(&studio->mount, x, y);
	return node ? node->action : (struct action){ .kind = ACTION_NONE };
}

/* What is pressed and lifted in the same place was meant. */
static void finger(struct studio *studio, const struct event *event)
{
	bool visitor;
	struct action *pressed = &studio->bar.pressed, action = action_at(studio, event, &visitor);
	if (event->kind == EVENT_DOWN)
		*pressed = action;
	if (event->kind == EVENT_UP && pressed->kind != ACTION_NONE && action_same(pressed, &action)) {
		if (visitor)
			act_in_picture(studio, &action);
		else
			act(studio, &action);
	}
	if (event->kind == EVENT_UP || event->kind == EVENT_CANCEL)
		pressed->kind = ACTION_NONE;
}

static void resized(struct studio *studio)
{
	struct house *house = &studio->house;
	if (!house->window)
		return;
	window_size(house->window, &house->width, &house->height);
	layer_destroy(house->canvas, studio->bar.layer);
	studio->bar.layer = NULL;
	canvas_resized(house->canvas);
	studio_renew(studio);
}

void act_event(struct studio *studio, const struct event *event)
{
	switch (event->kind) {
	case EVENT_DOWN:
	case EVENT_MOVE:
	case EVENT_UP:
	case EVENT_CANCEL:
		finger(studio, event);
		break;
	case EVENT_KEY:
		key(studio, event);
		break;
	case EVENT_RESIZE:
	case EVENT_DISPLAY_ON:
		resized(studio);
		break;
	case EVENT_EXPOSE:
		house_redraw(&studio->house);
		break;
	case EVENT_QUIT:
		house_stop(&studio->house);
		break;
	case EVENT_RELOAD:
		saved_reload(studio);
		break;
	case EVENT_MEMORY_LOW:
		if (studio->mount.canvas)
			canvas_drop_file(studio->mount.canvas, NULL);
		break;
	case EVENT_DISPLAY_OFF:
	case EVENT_CLOCK: /* nothing here hangs on the time of day */
	case EVENT_SLEEP:
	case EVENT_NONE:
		break;
	}
}
