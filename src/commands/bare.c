/* lantern's own look without an exhibition. */
#include "base/file.h"
#include "base/messages.h"
#include "commands/commands.h"
#include "pages/script.h"
#include "view/faces.h"
#include <stdlib.h>

bool bare_open(struct bare *bare, const char *extra)
{
	struct error error = { "the computer's memory ran out" };
	*bare = (struct bare){ .data = path_data() };
	if (!bare->data) {
		fputs(message("lantern: lantern's own look is not where it was installed (LANTERN_DATA names its folder)\n"),
			  stderr);
		return false;
	}
	/* A folder in which nothing is laid over the look. */
	char *nothing = path_join(bare->data, "scripts/look");
	bare->fonts = nothing ? faces_open(nothing, bare->data, extra, &error) : NULL;
	bare->script = bare->fonts ? script_create(nothing, bare->data, bare->fonts, &error) : NULL;
	free(nothing);
	if (bare->script)
		return true;
	fprintf(stderr, "lantern: %s\n", error.text);
	bare_close(bare);
	return false;
}

void bare_close(struct bare *bare)
{
	script_destroy(bare->script);
	fonts_destroy(bare->fonts);
	free(bare->data);
	*bare = (struct bare){ 0 };
}
