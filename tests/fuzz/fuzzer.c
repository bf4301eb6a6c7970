/* libFuzzer's door: LANTERN_FUZZ says which target. */
#include "targets.h"

static const struct target *chosen;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	chosen = target_find(getenv("LANTERN_FUZZ"));
	if (!chosen)
		fprintf(stderr, "LANTERN_FUZZ names no target\n");
	return chosen ? 0 : 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!chosen)
		exit(2);
	chosen->run(data, size);
	return 0;
}
