/* Findings as bytes: numbers and structs as they lie in memory, texts with their length before them.
 *
 * They never leave the machine, and a remembered one is asked for only by the program that wrote it (signature.h), so
 * their form is nobody's business. Must not know where they are kept. */
#include "desk/finding.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void finding_init(struct finding *finding)
{
	*finding = (struct finding){ 0 };
	problems_init(&finding->problems);
}

void finding_finish(struct finding *finding)
{
	problems_finish(&finding->problems);
	legibles_finish(&finding->rows);
}

static void write_text(const char *text, FILE *out)
{
	uint32_t length = (uint32_t)strlen(text);
	fwrite(&length, sizeof length, 1, out);
	fwrite(text, 1, length + 1, out);
}

static bool has_worst(const struct worst *worst)
{
	int count = 0;
	for (int i = 0; i < WORST_KINDS; i++)
		count += worst->count[i];
	return count > 0;
}

void finding_write(const struct finding *finding, FILE *out)
{
	const uint32_t counts[] = { (uint32_t)finding->problems.count, (uint32_t)finding->rows.count,
								has_worst(&finding->worst) };
	fwrite(counts, sizeof counts, 1, out);
	for (size_t i = 0; i < finding->problems.count; i++) {
		const struct problem *problem = &finding->problems.items[i];
		const int32_t numbers[] = { (int32_t)problem->severity, problem->line };
		fwrite(numbers, sizeof numbers, 1, out);
		write_text(problem->file, out);
		write_text(problem->field, out);
		write_text(problem->rule, out);
		write_text(problem->message, out);
	}
	if (finding->rows.count > 0)
		fwrite(finding->rows.items, sizeof *finding->rows.items, finding->rows.count, out);
	fwrite(&finding->sheets, sizeof finding->sheets, 1, out);
	if (counts[2])
		fwrite(&finding->worst, sizeof finding->worst, 1, out);
}

struct bytes {
	const char *at, *end;
};

static bool take(struct bytes *bytes, void *out, size_t size)
{
	if ((size_t)(bytes->end - bytes->at) < size)
		return false;
	memcpy(out, bytes->at, size);
	bytes->at += size;
	return true;
}

static const char *take_text(struct bytes *bytes)
{
	uint32_t length;
	if (!take(bytes, &length, sizeof length) || (size_t)(bytes->end - bytes->at) <= length || bytes->at[length])
		return NULL;
	const char *text = bytes->at;
	bytes->at += length + 1;
	return text;
}

static bool take_problem(struct bytes *bytes, struct problems *problems)
{
	int32_t numbers[2];
	if (!take(bytes, numbers, sizeof numbers))
		return false;
	const char *file = take_text(bytes), *field = file ? take_text(bytes) : NULL;
	const char *rule = field ? take_text(bytes) : NULL, *message = rule ? take_text(bytes) : NULL;
	return message && problems_add(problems, numbers[0] == SEVERITY_ERROR ? SEVERITY_ERROR : SEVERITY_WARNING, file,
								   numbers[1], field, rule, "%s", message);
}

bool finding_read(struct finding *finding, const char *bytes, size_t length)
{
	struct bytes rest = { bytes, bytes + length };
	uint32_t counts[3];
	if (!take(&rest, counts, sizeof counts))
		return false;
	for (uint32_t i = 0; i < counts[0]; i++)
		if (!take_problem(&rest, &finding->problems))
			return false;
	if (counts[1] > (size_t)(rest.end - rest.at) / sizeof *finding->rows.items)
		return false;
	finding->rows.items = calloc(counts[1] + 1, sizeof *finding->rows.items);
	if (!finding->rows.items)
		return false;
	finding->rows.count = finding->rows.capacity = counts[1];
	return take(&rest, finding->rows.items, counts[1] * sizeof *finding->rows.items) &&
		   take(&rest, &finding->sheets, sizeof finding->sheets) &&
		   (!counts[2] || take(&rest, &finding->worst, sizeof finding->worst)) && rest.at == rest.end;
}
