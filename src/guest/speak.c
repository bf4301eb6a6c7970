/* When something is said: a page that has come, a sheet, the question, the thing that the ring stands on.
 *
 * Nobody tells this file anything: after each step it looks at what is on the screen, and says what is other than
 * before, so that keys, fingers and time are answered alike. What is said is speech/describe's. The staff's view is
 * never spoken, nor what is typed there. Must not know how sound is made. */
#include "base/file.h"
#include "base/log.h"
#include "guest/parts.h"
#include "speech/describe.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNTDOWN 20 /* seconds: as the question says */

static struct listener listener_of(const struct guest *guest)
{
	const struct tour *tour = guest->tour;
	const struct view_key *key = &tour->current.key;
	return (struct listener){
		.script = guest->house->script,
		.exhibition = &guest->house->exhibition,
		.language = tour->reader.language,
		.aids = tour->reader.aids,
		.panel = key->title ? -1 : key->panel,
		.choice = key->choice,
	};
}

/* `text`, `file`: of a clip; NULL: it is about no clip. */
static void tell(struct guest *guest, const char *what, const char *text, const char *file, const char *state)
{
	struct json json = house_tell(guest->house, "speech");
	json_text(&json, "what", what);
	json_text(&json, "state", state);
	if (text)
		json_text(&json, "text", text);
	if (file)
		json_text(&json, "file", file);
	json_close(&json);
}

/* ---- from texts to clips ---- */

static void add_clip(struct clips *clips, char *path)
{
	char **grown = realloc(clips->paths, (clips->count + 1) * sizeof *grown);
	if (!grown) {
		free(path);
		return;
	}
	clips->paths = grown;
	clips->paths[clips->count++] = path;
}

/* The end of the path that says which clip it is: "en/0123456789abcdef.opus". */
static const char *short_name(const char *path)
{
	const char *name = strrchr(path, '/');
	while (name && name > path && name[-1] != '/')
		name--;
	return name ? name : path;
}

/* One is told in each language; the rest are missing for the same reason. */
static void miss(struct guest *guest, const struct said_part *part, const char *what)
{
	const struct language *language = &guest->house->exhibition.languages[part->language];
	char *path = voice_clip_path("", language->id, part->text);
	tell(guest, what, part->text, path ? short_name(path) : NULL, "missing");
	free(path);
	if (!(guest->speaking.untold & 1u << part->language))
		return;
	guest->speaking.untold &= ~(1u << part->language);
	log_warning("\"%.80s\" cannot be heard in %s, and perhaps more: no clip of it is there; run \"lantern speak "
				"--language %s\" on the exhibition",
				part->text, language->name, language->id);
}

static void add_said(struct guest *guest, struct clips *clips, const struct said *said, const char *what)
{
	for (size_t i = 0; i < said->count; i++) {
		const struct said_part *part = &said->parts[i];
		const char *language = guest->house->exhibition.languages[part->language].id;
		char *path = voice_places_find(&guest->speaking.places, language, part->text);
		if (path) {
			tell(guest, what, part->text, short_name(path), "said");
			add_clip(clips, path);
		} else {
			miss(guest, part, what);
		}
	}
}

static void play(struct guest *guest, struct clips clips)
{
	struct speaking *speaking = &guest->speaking;
	clips_finish(&speaking->last);
	speaking->last = clips;
	speaking->paused = false;
	sound_pause(speaking->sound, false);
	sound_play(speaking->sound, clips_copy(&clips));
}

static void say(struct guest *guest, struct said *said, const char *what)
{
	struct clips clips = { 0 };
	add_said(guest, &clips, said, what);
	said_finish(said);
	play(guest, clips);
}

/* ---- what is said ---- */

/* The thing that the ring stands on; of one that is chosen, what it tells. */
static void add_focus(struct guest *guest, struct said *said)
{
	struct listener listener = listener_of(guest);
	const struct node *node = hand_find(guest, &guest->hand.focus);
	int count, place = focus_place(guest, &count);
	if (!node)
		return;
	describe_node(&listener, node, place, count, said);
	if (node->heard.tells && node->action.kind == ACTION_CHOOSE && node->action.number == listener.choice)
		said_add_text(said, listener.language, node->heard.tells);
}

static void say_focus(struct guest *guest)
{
	struct said said = { 0 };
	add_focus(guest, &said);
	say(guest, &said, "focus");
}

static void say_question(struct guest *guest)
{
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	describe_word(&listener, "still_reading", 0, &said);
	describe_word(&listener, "spoken_seconds", COUNTDOWN, &said);
	add_focus(guest, &said);
	say(guest, &said, "warning");
}

static void say_sheet(struct guest *guest)
{
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	describe_scene(&listener, guest->sheet->scene, &said);
	say(guest, &said, "sheet");
}

/* As a person recorded it. False: nobody did. */
static bool add_recorded(struct guest *guest, struct clips *clips)
{
	const struct house *house = guest->house;
	const struct view_key *key = &guest->tour->current.key;
	const char *language = house->exhibition.languages[key->language].id;
	const char *panel = house->exhibition.panels[key->panel].id;
	char *path = key->title || key->note ? NULL : voice_recorded_path(house->folder, language, panel, key->page + 1);
	if (!path || !file_exists(path)) {
		free(path);
		return false;
	}
	tell(guest, "panel", NULL, path + strlen(house->folder) + 1, "said");
	add_clip(clips, path);
	return true;
}

/* A page's words: as a person recorded them, else as they stand. */
static void say_page(struct guest *guest, bool greet)
{
	struct said said = { 0 }, greeting = { 0 };
	struct clips clips = { 0 };
	struct listener listener = listener_of(guest);
	const struct view *view = &guest->tour->current;
	if (greet)
		describe_word(&listener, "spoken_on", 0, &greeting);
	add_said(guest, &clips, &greeting, "speech");
	struct build_request request = {
		.exhibition = listener.exhibition,
		.panel = view->key.panel,
		.page = view->key.page,
		.language = view->key.language,
		.note = view->key.note,
		.title = view->key.title,
	};
	if (!add_recorded(guest, &clips)) {
		describe_page(&listener, &request, view->scene, view->pages, &said);
		add_said(guest, &clips, &said, "panel");
	}
	said_finish(&greeting);
	said_finish(&said);
	play(guest, clips);
}

/* What a key has brought into view of an enlarged picture. */
static void say_look(struct guest *guest)
{
	static const char *const down[] = { "spoken_top", "spoken_middle", "spoken_bottom" }, *const across[] = {
		"spoken_left", "spoken_centre", "spoken_right"
	};
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	struct viewer_place place = viewer_place(&guest->sheet->viewer);
	if (guest->hand.at_edge)
		describe_word(&listener, "spoken_edge", 0, &said);
	if (place.times > 1) {
		describe_word(&listener, down[place.down + 1], 0, &said);
		describe_word(&listener, across[place.across + 1], 0, &said);
		describe_word(&listener, "spoken_times", place.times, &said);
	} else {
		describe_word(&listener, "whole", 0, &said);
	}
	say(guest, &said, "look");
}

/* A sheet has gone, and what was said before is there again. */
static void say_where(struct guest *guest)
{
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	if (hand_find(guest, &guest->hand.focus)) {
		say_focus(guest);
		return;
	}
	describe_word(&listener, "you_are_here", 0, &said);
	describe_title(&listener, &said);
	say(guest, &said, "panel");
}

/* ---- on and off ---- */

static void drop_line(struct guest *guest)
{
	scene_destroy(guest->speaking.line);
	guest->speaking.line = NULL;
	house_redraw(guest->house);
}

static void set_volume(struct guest *guest)
{
	double share = (double)guest->speaking.volume / VOLUME_MOST;
	sound_set_volume(guest->speaking.sound, share * share); /* steps that are heard as alike */
}

static void set_speed(struct guest *guest)
{
	static const double speeds[SPEED_MOST] = { 0.8, 1, 1.25, 1.5, 1.8, 2.2, 2.7 };
	sound_set_speed(guest->speaking.sound, speeds[guest->speaking.speed - 1]);
}

static void turn_on(struct guest *guest)
{
	struct speaking *speaking = &guest->speaking;
	if (speaking->on || !guest->house->readable ||
		!voice_places_init(&speaking->places, guest->house->folder, guest->house->data, speaking->extra))
		return;
	speaking->on = true;
	speaking->volume = VOLUME_USUAL;
	speaking->speed = SPEED_USUAL;
	speaking->untold = ~0u;
	speaking->at.view.language = -1; /* whatever is there is new */
	speaking->focus = (struct held){ .number = -1 };
	tell(guest, "speech", NULL, NULL, "on");
	sound_open(speaking->sound);
	set_volume(guest);
	set_speed(guest);
}

static void turn_off(struct guest *guest)
{
	struct speaking *speaking = &guest->speaking;
	if (!speaking->on)
		return;
	speaking->on = false;
	tell(guest, "speech", NULL, NULL, "off");
	sound_close(speaking->sound);
	clips_finish(&speaking->last);
	voice_places_finish(&speaking->places);
	drop_line(guest);
}

void speak_finish(struct guest *guest)
{
	scene_destroy(guest->speaking.line);
	guest->speaking.line = NULL;
	clips_finish(&guest->speaking.last);
	voice_places_finish(&guest->speaking.places);
}

/* ---- keys ---- */

/* A step of loudness or speed, told by its number: what is being said goes on in it, if something is. */
static void step(struct guest *guest, int *value, int by, int most, const char *word)
{
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	*value = *value + by < 1 ? 1 : *value + by > most ? most : *value + by;
	set_volume(guest);
	set_speed(guest);
	describe_word(&listener, word, *value, &said);
	say(guest, &said, "key");
}

static void say_word(struct guest *guest, const char *word)
{
	struct said said = { 0 };
	struct listener listener = listener_of(guest);
	describe_word(&listener, word, 0, &said);
	say(guest, &said, "key");
}

static void pause(struct guest *guest)
{
	guest->speaking.paused = !guest->speaking.paused;
	tell(guest, "speech", NULL, NULL, guest->speaking.paused ? "paused" : "on");
	sound_pause(guest->speaking.sound, guest->speaking.paused);
}

static void do_key(struct guest *guest, enum key key)
{
	struct speaking *speaking = &guest->speaking;
	if (key == KEY_HELP)
		say_word(guest, "spoken_help");
	else if (key == KEY_REPEAT)
		play(guest, clips_copy(&speaking->last));
	else if (key == KEY_PAUSE)
		pause(guest);
	else if (key == KEY_LOUDER || key == KEY_QUIETER)
		step(guest, &speaking->volume, key == KEY_LOUDER ? 1 : -1, VOLUME_MOST, "spoken_volume");
	else if (key == KEY_FASTER || key == KEY_SLOWER)
		step(guest, &speaking->speed, key == KEY_FASTER ? 1 : -1, SPEED_MOST, "spoken_speed");
}

bool speak_key(struct guest *guest, enum key key, double now)
{
	struct speaking *speaking = &guest->speaking;
	if (key < KEY_SPEECH || key > KEY_SLOWER)
		return false;
	if (staff_hides(guest) || guest->staff.mode != STAFF_AWAY)
		return true;
	bool off = key == KEY_UNPLUGGED || (key == KEY_SPEECH && speaking->on);
	bool on = key == KEY_PLUGGED || key == KEY_SPEECH || key == KEY_HELP;
	if (off) {
		turn_off(guest);
	} else if (speaking->on || on) {
		bool was = speaking->on;
		visit_touched(guest, now);
		turn_on(guest);
		if (was)
			do_key(guest, key);
	}
	return true;
}

/* ---- in time ---- */

static bool is_new_page(const struct speaking *speaking, const struct view_key *key)
{
	const struct view_key *before = &speaking->at.view;
	return before->panel != key->panel || before->page != key->page || before->language != key->language ||
		   before->title != key->title || before->note != key->note;
}

/* What is on the screen other than before? It is said; the ring stands on something new at the most. */
static bool say_place(struct guest *guest)
{
	struct speaking *speaking = &guest->speaking;
	const struct view_key *key = &guest->tour->current.key;
	bool sheet = sheet_covers(guest->sheet), asked = guest->visit.state == VISIT_WARNING && sheet;
	unsigned serial = sheet ? guest->sheet->serial : 0;
	bool greet = speaking->at.view.language < 0;
	bool page = is_new_page(speaking, key), opened = serial != speaking->at.sheet;
	bool same = hand_find(guest, &guest->hand.focus) != NULL; /* the ring found its thing again */
	if (sheet_is(guest->sheet, NULL) && !sheet)
		return true; /* it is being made */
	if (!page && !opened && asked == speaking->at.asked)
		return false;
	if (speaking->at.view.language != key->language || !view_aids_equal(&speaking->at.view.aids, &key->aids))
		drop_line(guest);
	speaking->at.view = *key;
	speaking->at.sheet = serial;
	speaking->at.asked = asked;
	speaking->focus = guest->hand.focus;
	if (asked)
		say_question(guest);
	else if (sheet && same)
		say_focus(guest);
	else if (sheet)
		say_sheet(guest);
	else if (page)
		say_page(guest, greet);
	else
		say_where(guest);
	return true;
}

static void say_changes(struct guest *guest)
{
	struct speaking *speaking = &guest->speaking;
	bool chosen = speaking->at.view.choice != guest->tour->current.key.choice;
	bool looked = speaking->at.looked != guest->hand.looked && guest->sheet->viewer.open;
	speaking->at.looked = guest->hand.looked;
	if (say_place(guest))
		return;
	if (looked) {
		say_look(guest);
		return;
	}
	if (hand_same(&speaking->focus, &guest->hand.focus) && !chosen)
		return;
	speaking->at.view = guest->tour->current.key;
	speaking->focus = guest->hand.focus;
	if (hand_find(guest, &speaking->focus))
		say_focus(guest);
}

static void hush(struct guest *guest)
{
	if (!guest->speaking.at.staff)
		play(guest, (struct clips){ 0 });
	guest->speaking.at.staff = true;
	guest->speaking.at.view.language = -1;
}

static void add_key(const struct guest *guest, char *about, size_t size, const char *word, enum key key)
{
	const char *name = keys_name(&guest->speaking.keys, key);
	size_t length = strlen(about);
	if (*name)
		snprintf(about + length, size - length, "%s%s\t%s", length ? "\n" : "", word, name);
}

/* What is seen of it: that it is on, and which key does what. */
static void put_line(struct guest *guest)
{
	static const struct {
		const char *word;
		enum key key;
	} rows[] = {
		{ "spoken_line_help", KEY_HELP },	  { "spoken_line_repeat", KEY_REPEAT },
		{ "spoken_line_pause", KEY_PAUSE },	  { "spoken_line_volume", KEY_QUIETER },
		{ "spoken_line_volume", KEY_LOUDER }, { "spoken_line_speed", KEY_SLOWER },
		{ "spoken_line_speed", KEY_FASTER },  { "spoken_line_off", KEY_SPEECH },
	};
	struct speaking *speaking = &guest->speaking;
	const struct house *house = guest->house;
	char about[512] = "";
	bool fits =
		speaking->line && speaking->line->width_px == house->width && speaking->line->height_px == house->height;
	if (fits || guest->tour->change.running || !sheet_can(guest->sheet))
		return;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		add_key(guest, about, sizeof about, rows[i].word, rows[i].key);
	struct sheet_wish wish = { "speech", about, 0, false };
	drop_line(guest);
	speaking->line = sheet_build(guest->sheet, &wish, NULL);
}

void speak_step(struct guest *guest)
{
	sound_step(guest->speaking.sound);
	if (!guest->speaking.on)
		return;
	if (guest->visit.state == VISIT_NONE) {
		turn_off(guest);
		return;
	}
	if (guest->staff.mode != STAFF_AWAY) {
		hush(guest);
		return;
	}
	guest->speaking.at.staff = false;
	if (guest->tour->has_current && guest->tour->current.scene)
		say_changes(guest);
	put_line(guest);
}

void speak_draw(const struct guest *guest, struct display *display)
{
	struct drivers drivers = { .rise = 1, .calm = true };
	if (guest->speaking.on && guest->speaking.line)
		scene_evaluate(guest->speaking.line, NULL, &drivers, NULL, display);
}
