/* The seeds, and what was ever found, once more: `replay --list` names the targets, `replay TARGET FILE …` runs one. A
 * file that breaks a promise ends the program; the last name told is the file's. */
#include "targets.h"

static uint8_t *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "r");
	uint8_t *data = NULL;
	if (file && fseek(file, 0, SEEK_END) == 0) {
		*size = (size_t)ftell(file);
		rewind(file);
		data = malloc(*size + 1);
		if (data && fread(data, 1, *size, file) != *size) {
			free(data);
			data = NULL;
		}
	}
	if (file)
		fclose(file);
	return data;
}

/* A copy of just that size, so that the sanitizers see a step beyond its end. */
static void run(const struct target *target, const uint8_t *data, size_t size)
{
	uint8_t *exact = malloc(size ? size : 1);
	MUST(exact);
	memcpy(exact, data, size);
	target->run(exact, size);
	free(exact);
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "--list") == 0) {
		for (size_t i = 0; i < sizeof targets / sizeof *targets; i++)
			puts(targets[i].name);
		return 0;
	}
	const struct target *target = target_find(argc > 1 ? argv[1] : NULL);
	if (!target) {
		fprintf(stderr, "replay --list | replay TARGET FILE ...\n");
		return 2;
	}
	for (int i = 2; i < argc; i++) {
		size_t size;
		uint8_t *data = read_file(argv[i], &size);
		if (!data) {
			perror(argv[i]);
			return 1;
		}
		fprintf(stderr, "%s: %s\n", target->name, argv[i]);
		run(target, data, size);
		for (int cut = 1; cut < 8; cut++) /* and torn off */
			run(target, data, size * (size_t)cut / 8);
		free(data);
	}
	return 0;
}
