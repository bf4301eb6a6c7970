/* A curator's mistakes, kept once each.
 *
 * The strings of one problem lie in one block that begins with the file's name, so that a problem is kept or is not,
 * and never half. An error that could not be kept for want of memory is still counted: what is broken must not pass
 * for whole. Must not know the rules themselves. */
#include "base/problem.h"
#include "base/messages.h"
#include "base/utf8.h"
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void problems_init(struct problems *list)
{
	*list = (struct problems){ 0 };
}

void problems_finish(struct problems *list)
{
	problems_clear(list);
	free(list->items);
	problems_init(list);
}

void problems_clear(struct problems *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->items[i].file);
	list->count = 0;
	list->errors = 0;
}

static bool reserve(struct problems *list, size_t more)
{
	if (more > SIZE_MAX / sizeof *list->items / 2 - list->count)
		return false;
	size_t need = list->count + more;
	if (need <= list->capacity)
		return true;
	size_t capacity = list->capacity ? list->capacity : 8;
	while (capacity < need)
		capacity *= 2;
	struct problem *items = realloc(list->items, capacity * sizeof *items);
	if (!items)
		return false;
	list->items = items;
	list->capacity = capacity;
	return true;
}

static struct problem *find(const struct problems *list, const struct problem *wanted)
{
	for (size_t i = list->count; i-- > 0;) {
		struct problem *item = &list->items[i];
		if (item->line == wanted->line && strcmp(item->rule, wanted->rule) == 0 &&
			strcmp(item->field, wanted->field) == 0 && strcmp(item->file, wanted->file) == 0)
			return item;
	}
	return NULL;
}

static void merge(struct problems *list, struct problem *kept, enum severity severity, unsigned count)
{
	kept->count = count > UINT_MAX - kept->count ? UINT_MAX : kept->count + count;
	if (severity == SEVERITY_ERROR && kept->severity != SEVERITY_ERROR) {
		kept->severity = SEVERITY_ERROR;
		list->errors++;
	}
}

static char *append(char **end, const char *text)
{
	size_t size = strlen(text) + 1;
	char *start = memcpy(*end, text, size);
	*end += size;
	return start;
}

/* A problem is one line, whatever came from a script or a disk. */
static void flatten(char *text)
{
	utf8_mend(text);
	for (; *text; text++)
		if ((unsigned char)*text < 0x20 || *text == 0x7F)
			*text = ' ';
}

static bool copy_strings(struct problem *problem, const char *format, va_list arguments)
{
	va_list again;
	format = message(format);
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		return false;
	size_t size = strlen(problem->file) + strlen(problem->field) + strlen(problem->rule) + (size_t)length + 4;
	char *end = malloc(size);
	if (!end)
		return false;
	problem->file = append(&end, problem->file);
	problem->field = append(&end, problem->field);
	problem->rule = append(&end, problem->rule);
	problem->message = end;
	vsnprintf(problem->message, (size_t)length + 1, format, arguments);
	flatten(problem->file);
	flatten(problem->field);
	flatten(problem->message);
	return true;
}

const struct problem *problems_add(struct problems *list, enum severity severity, const char *file, int line,
								   const char *field, const char *rule, const char *format, ...)
{
	struct problem problem = {
		.severity = severity,
		.file = (char *)(file ? file : ""),
		.line = line,
		.field = (char *)(field ? field : ""),
		.rule = (char *)(rule ? rule : ""),
		.count = 1,
	};
	struct problem *kept = find(list, &problem);
	if (kept) {
		merge(list, kept, severity, 1);
		return kept;
	}
	list->errors += severity == SEVERITY_ERROR;
	if (!reserve(list, 1))
		return NULL;
	va_list arguments;
	va_start(arguments, format);
	bool copied = copy_strings(&problem, format, arguments);
	va_end(arguments);
	if (!copied)
		return NULL;
	kept = find(list, &problem); /* what was made one line may be there already */
	if (kept) {
		free(problem.file);
		list->errors -= severity == SEVERITY_ERROR;
		merge(list, kept, severity, 1);
		return kept;
	}
	list->items[list->count] = problem;
	return &list->items[list->count++];
}

size_t problems_unkept(const struct problems *list)
{
	size_t unkept = list->errors;
	for (size_t i = 0; i < list->count; i++)
		unkept -= list->items[i].severity == SEVERITY_ERROR;
	return unkept;
}

void problems_move(struct problems *list, struct problems *from)
{
	if (list->count == 0 && list->errors == 0) {
		struct problems empty = *list;
		*list = *from;
		*from = empty;
		return;
	}
	list->errors += problems_unkept(from);
	for (size_t i = 0; i < from->count; i++) {
		struct problem *item = &from->items[i];
		struct problem *kept = find(list, item);
		if (kept) {
			merge(list, kept, item->severity, item->count);
			free(item->file);
			continue;
		}
		list->errors += item->severity == SEVERITY_ERROR;
		if (reserve(list, 1))
			list->items[list->count++] = *item;
		else
			free(item->file);
	}
	from->count = 0;
	from->errors = 0;
}

/* Rule and message last, so that the order does not hang on whether the C library's sort is stable. */
static int compare(const void *left, const void *right)
{
	const struct problem *a = left, *b = right;
	int order = strcmp(a->file, b->file);
	if (order == 0)
		order = (a->line > b->line) - (a->line < b->line);
	if (order == 0)
		order = strcmp(a->field, b->field);
	if (order == 0)
		order = strcmp(a->rule, b->rule);
	return order ? order : strcmp(a->message, b->message);
}

void problems_sort(struct problems *list)
{
	if (list->count > 1)
		qsort(list->items, list->count, sizeof *list->items, compare);
}

void problem_print(const struct problem *problem, FILE *out)
{
	if (*problem->file && problem->line > 0)
		fprintf(out, "%s:%d: ", problem->file, problem->line);
	else if (*problem->file)
		fprintf(out, "%s: ", problem->file);
	fputs(problem->severity == SEVERITY_ERROR ? message("error: ") : message("warning: "), out);
	if (*problem->field)
		fprintf(out, "%s: ", problem->field);
	fputs(problem->message, out);
	if (*problem->rule)
		fprintf(out, " [%s]", problem->rule);
	fputc('\n', out);
}

void problems_print(const struct problems *list, FILE *out)
{
	for (size_t i = 0; i < list->count; i++)
		problem_print(&list->items[i], out);
}
