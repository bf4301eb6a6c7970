/* The facts of the staff's view: a line each, "name<TAB>value". The sheet has the names' words; what is not known is
 * left out. Must not know how they are shown. */
#include "base/keeper.h"
#include "base/machine.h"
#include "base/utf8.h"
#include "guest/parts.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { NEWEST = 8, LINE_MOST = 320 };

struct lines {
	char *out;
	size_t size, length;
};

static void __attribute__((format(printf, 3, 4))) add(struct lines *lines, const char *name, const char *format, ...)
{
	char text[LINE_MOST + 1];
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	if (length > LINE_MOST)
		text[utf8_cut(text, LINE_MOST, LINE_MOST - 4)] = 0; /* a sheet is not built from half a character */
	for (char *at = text; *at; at++)
		if ((unsigned char)*at < 32)
			*at = ' ';
	const char *more = length > LINE_MOST ? "…" : "";
	size_t need = strlen(name) + strlen(text) + strlen(more) + 3;
	if (lines->length + need > lines->size)
		return;
	lines->length +=
		(size_t)snprintf(lines->out + lines->length, lines->size - lines->length, "%s\t%s%s\n", name, text, more);
}

static void add_screen(const struct guest *guest, struct lines *lines)
{
	const struct house *house = guest->house;
	add(lines, "display", "%d × %d, %s, %s, %d°", house->width, house->height,
		house->window ? window_driver(house->window) : "–", house->window ? window_renderer(house->window) : "–",
		house->window ? window_rotation(house->window) : 0);
	if (!house->canvas)
		return;
	struct canvas_counts counts = canvas_count(house->canvas);
	add(lines, "frames", "%ld", counts.frames);
	add(lines, "gap", "%.0f ms", guest->tour->frames.longest_gap * 1000);
	add(lines, "pictures", "%.1f / %.0f MiB", (double)counts.texture_bytes / 1048576, (double)counts.budget / 1048576);
}

static void add_machine(struct lines *lines)
{
	static const char *const powers[] = { [POWER_GOOD] = "good", [POWER_WAS_LOW] = "was_low", [POWER_LOW] = "low" };
	double celsius;
	size_t memory = machine_memory("");
	enum machine_power power = machine_power("");
	if (memory > 0)
		add(lines, "memory", "%.0f MiB", (double)memory / 1048576);
	if (machine_temperature("", &celsius))
		add(lines, "temperature", "%.0f °C%s", celsius, machine_heat("") == HEAT_SLOWED ? " !" : "");
	if (power != POWER_UNKNOWN)
		add(lines, "voltage", "%s", powers[power]);
}

static void add_clock(struct lines *lines)
{
	char shown[32];
	time_t now = time(NULL);
	struct tm local;
	if (localtime_r(&now, &local) && strftime(shown, sizeof shown, "%Y-%m-%d %H:%M", &local) > 0)
		add(lines, "clock", "%s%s", shown, keeper_has("trusted") ? "" : " ?");
}

/* What the keeper tells, and that there is one: the sheet has buttons for what it can do. */
static void add_keeper(const struct guest *guest, struct lines *lines)
{
	char *unit = keeper_read("unit");
	if (!keeper_is_there())
		return;
	if (unit && *unit > ' ')
		add(lines, "unit", "%.*s", (int)strcspn(unit, "\n"), unit);
	free(unit);
	if (!guest->house->clock.is_virtual)
		add_clock(lines);
	add(lines, "keeper", "%s", guest->staff.stick == STICK_NONE ? "alone" : "stick");
}

static size_t count_lines(const char *text)
{
	size_t count = 0;
	for (; text && *text; text++)
		count += *text == '\n';
	return count;
}

/* The keeper's problems come first: they are of this house. */
static void add_kept(const char *text, struct lines *lines)
{
	for (int i = 0; text && *text && i < NEWEST; i++) {
		int length = (int)strcspn(text, "\n");
		char line[LINE_MOST];
		snprintf(line, sizeof line, "%.*s", length, text);
		utf8_mend(line);
		add(lines, "problem", "%s", line);
		text += length + (text[length] == '\n');
	}
}

static void add_problems(const struct guest *guest, struct lines *lines)
{
	size_t count = guest->house->reported.count;
	char *kept = keeper_read("problems");
	add(lines, "problems", "%zu", count + count_lines(kept));
	add_kept(kept, lines);
	free(kept);
	for (size_t i = 0; i < count && i < NEWEST; i++) {
		const struct problem *problem = &guest->house->reported.items[count - 1 - i];
		bool field = problem->field && problem->field[0];
		char line[16] = "";
		if (problem->line > 0)
			snprintf(line, sizeof line, ":%d", problem->line);
		add(lines, "problem", "%s%s: %s%s%s", problem->file, line, field ? problem->field : "", field ? ": " : "",
			problem->message);
	}
}

void facts_write(const struct guest *guest, char *out, size_t size)
{
	struct lines lines = { out, size, 0 };
	long seconds = (long)house_now(guest->house);
	out[0] = 0;
	add(&lines, "version", "%s", LANTERN_VERSION);
	add(&lines, "uptime", "%ld:%02ld:%02ld", seconds / 3600, seconds / 60 % 60, seconds % 60);
	add(&lines, "exhibition", "%s", guest->house->folder ? guest->house->folder : "–");
	add_keeper(guest, &lines);
	add_screen(guest, &lines);
	add_machine(&lines);
	add_problems(guest, &lines);
}
