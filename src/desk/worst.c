/* A short sorted list a kind: a whole exhibition has a hundred thousand measurements, and a reader wants the first few.
 */
#include "desk/worst.h"
#include <string.h>

static int place_of(const struct worst_row *rows, int count, const char *group)
{
	for (int i = 0; i < count; i++)
		if (strcmp(rows[i].group, group) == 0)
			return i;
	return -1;
}

static void take_out(struct worst_row *rows, int *count, int place)
{
	memmove(&rows[place], &rows[place + 1], (size_t)(*count - place - 1) * sizeof *rows);
	--*count;
}

void worst_add(struct worst *worst, enum worst_kind kind, double value, const char *group, const char *where,
			   const char *what)
{
	struct worst_row *rows = worst->rows[kind];
	int *count = &worst->count[kind], known = place_of(rows, *count, group);
	if (known >= 0 && rows[known].value <= value)
		return;
	if (known >= 0)
		take_out(rows, count, known);
	if (*count == WORST_ROWS && rows[*count - 1].value <= value)
		return;
	if (*count == WORST_ROWS)
		--*count;
	int at = *count;
	while (at > 0 && rows[at - 1].value > value)
		at--;
	memmove(&rows[at + 1], &rows[at], (size_t)(*count - at) * sizeof *rows);
	rows[at].value = value;
	snprintf(rows[at].group, sizeof rows[at].group, "%s", group);
	snprintf(rows[at].where, sizeof rows[at].where, "%s", where);
	snprintf(rows[at].what, sizeof rows[at].what, "%s", what);
	++*count;
}

void worst_add_all(struct worst *worst, const struct worst *more)
{
	for (enum worst_kind kind = 0; kind < WORST_KINDS; kind++)
		for (int i = 0; i < more->count[kind]; i++) {
			const struct worst_row *row = &more->rows[kind][i];
			worst_add(worst, kind, row->value, row->group, row->where, row->what);
		}
}

static void print_kind(const struct worst *worst, enum worst_kind kind, const char *head, const char *unit, FILE *out)
{
	fprintf(out, "\n%s\n", head);
	for (int i = 0; i < worst->count[kind]; i++) {
		const struct worst_row *row = &worst->rows[kind][i];
		fprintf(out, "  %7.1f%s  %-52s %s\n", row->value, unit, row->where, row->what);
	}
}

void worst_print(const struct worst *worst, double distance_mm, FILE *out)
{
	print_kind(worst, WORST_TARGET, "Smallest touch areas, shorter side (15 mm is the least, 20 mm is good):", " mm",
			   out);
	print_kind(worst, WORST_CONTRAST, "Least contrasts of words (4.5 is the least, 7 in high contrast):", "", out);
	print_kind(worst, WORST_LARGE, "Smallest words at text size large are readable (0.7 degrees) from:", " mm", out);
	print_kind(worst, WORST_LARGEST, "Smallest words at text size largest are readable (0.7 degrees) from:", " mm",
			   out);
	fprintf(out, "\nThe screen is read from %.0f mm.\n", distance_mm);
}
