/* What a curator writes: a panel's file, the registers, exhibition.lua. Read as `check` and the kiosk read them, and
 * where a panel is good its page is built by lantern's own layouts. */
#include "pages/script.h"
#include "scratch.h"
#include <sys/stat.h>

/* Panels of every kind by lantern's own layouts; and one that brings a few small layouts, to be opened in a moment. */
#define WHOLE "tests/data/kept/own"
#define SMALL "tests/data/script"

enum { LARGEST = 600 << 10 };

static struct fuzz_room {
	char folder[64];
	const char *data; /* lantern's own look; NULL: none */
	struct fonts *fonts;
	struct script *script; /* of fuzz_panel */
	struct exhibition exhibition;
} room;

__attribute__((destructor)) static void remove_room(void)
{
	char command[sizeof room.folder * 3 + 160];
	script_destroy(room.script);
	exhibition_finish(&room.exhibition);
	fonts_destroy(room.fonts);
	snprintf(command, sizeof command, "rm -rf '%s'", room.folder);
	if (room.folder[0] && system(command) != 0)
		perror(room.folder);
}

/* A process fuzzes one target, and has one room. */
static void enter(const char *source)
{
	char command[sizeof room.folder * 3 + 160];
	if (room.folder[0])
		return;
	room.data = strcmp(source, WHOLE) == 0 ? "." : NULL;
	snprintf(room.folder, sizeof room.folder, "/tmp/lantern-fuzz-XXXXXX");
	MUST(mkdtemp(room.folder));
	/* Without its picture, which would be decoded in a process of its own for each input: decoders have their targets.
	 */
	snprintf(command, sizeof command,
			 "cp -r %s/. '%s' && mkdir -p '%s/scripts/registers' && rm -f '%s/assets/square.png'", source, room.folder,
			 room.folder, room.folder);
	MUST(system(command) == 0);
	room.fonts = fonts_create(NULL);
	MUST(room.fonts && fonts_add_folder(room.fonts, "build/fonts") &&
		 fonts_add_folder(room.fonts, "/usr/share/fonts/truetype"));
	exhibition_init(&room.exhibition);
}

static void put(const char *name, const uint8_t *data, size_t size)
{
	char path[200];
	snprintf(path, sizeof path, "%s/%s", room.folder, name);
	FILE *file = fopen(path, "w");
	MUST(file && fwrite(data, 1, size, file) == size && fclose(file) == 0);
}

/* A curator can find it: a rule, words, and a line that the file has. */
static void check_problems(const struct problems *problems)
{
	for (size_t i = 0; i < problems->count; i++) {
		const struct problem *problem = &problems->items[i];
		MUST(problem->rule[0] && problem->message[0] && problem->line >= 0 && problem->line <= LARGEST);
	}
}

static bool open_script(struct script **script, struct exhibition *exhibition, struct problems *problems)
{
	struct error error = { "" };
	*script = script_create(room.folder, room.data, room.fonts, &error);
	MUST(*script);
	script_set_strict(*script, true);
	return script_read_exhibition(*script, exhibition, problems);
}

static void build(int language)
{
	struct build_request request = {
		.exhibition = &room.exhibition, .language = language, .width_px = 480, .height_px = 270
	};
	struct built built;
	struct problems problems;
	problems_init(&problems);
	bool good = script_build(room.script, &request, &built, &problems);
	MUST(good ? built.scene && built.pages >= 1 : problems.count > 0);
	check_problems(&problems);
	if (good)
		scene_destroy(built.scene);
	problems_finish(&problems);
}

void fuzz_panel(const uint8_t *data, size_t size)
{
	struct problems problems;
	problems_init(&problems);
	enter(WHOLE);
	if (!room.script)
		MUST(open_script(&room.script, &room.exhibition, &problems));
	problems_clear(&problems);
	put(room.exhibition.panels[0].file, data, size);
	bool good = script_read_panel(room.script, &room.exhibition, 0, true, &problems);
	MUST(good || problems.errors > 0);
	check_problems(&problems);
	if (good)
		for (size_t i = 0; i < room.exhibition.language_count && i < 2; i++)
			build((int)i);
	script_forget(room.script, -1);
	problems_finish(&problems);
}

/* exhibition.lua, and all panels as far as it still names them. */
static void read_all(void)
{
	struct exhibition exhibition;
	struct script *script;
	struct problems problems;
	exhibition_init(&exhibition);
	problems_init(&problems);
	if (open_script(&script, &exhibition, &problems)) {
		MUST(exhibition.panel_count > 0 && exhibition.language_count > 0);
		MUST(exhibition.language_default < exhibition.language_count);
		MUST(exhibition.timing.floor > 0 && exhibition.timing.ceiling >= exhibition.timing.floor);
		script_read_panel(script, &exhibition, 0, true, &problems);
		script_finish_strict(script, &problems);
		for (size_t i = 0; i < exhibition.panel_count; i++)
			MUST(exhibition_dwell(&exhibition, (int)i, 0, 100) > 0);
	} else {
		MUST(problems.errors > 0);
	}
	check_problems(&problems);
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_finish(&problems);
}

void fuzz_settings(const uint8_t *data, size_t size)
{
	enter(SMALL);
	put("scripts/exhibition.lua", data, size);
	read_all();
}

/* The first byte says which register. */
void fuzz_register(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "facts", "sources", "quotes", "glossary", "people" };
	char name[60];
	if (size < 1)
		return;
	enter(SMALL);
	snprintf(name, sizeof name, "scripts/registers/%s.lua", names[data[0] % 5]);
	put(name, data + 1, size - 1);
	read_all();
	put(name, (const uint8_t *)"return {}", 9); /* an empty one for the next */
}
