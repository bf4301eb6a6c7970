/* Which exhibition a command works on. */
#include "base/file.h"
#include "commands/commands.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool holds_exhibition(const char *folder)
{
	char *path = folder ? path_join(folder, "scripts/exhibition.lua") : NULL;
	bool there = path && file_exists(path);
	free(path);
	return there;
}

/* Absolute, so that a watched file's path can be compared with it. */
static char *absolute(const char *folder)
{
	return folder ? realpath(folder, NULL) : NULL;
}

bool place_find(struct place *place, const char *folder)
{
	char *data = path_data();
	place->data = absolute(data);
	free(data);
	if (folder && !folder_exists(folder)) {
		fprintf(stderr, "lantern: %s: there is no such folder\n", folder);
		place->folder = NULL;
	} else if (folder) {
		/* DIR may be the scripts folder itself: take the one above. An exhibition that is not there yet is waited for.
		 */
		char *here = absolute(folder);
		if (here && !holds_exhibition(here) && strcmp(path_name(here), "scripts") == 0) {
			char *above = path_folder(here);
			free(here);
			here = above;
		}
		place->folder = here;
	} else if (holds_exhibition(".")) {
		place->folder = absolute(".");
	} else if (holds_exhibition(place->data)) {
		place->folder = strdup(place->data);
	} else {
		fprintf(stderr, "lantern: there is no exhibition here (no scripts/exhibition.lua) and none is installed; say "
						"which folder it is in: lantern run FOLDER\n");
		place->folder = NULL;
	}
	if (place->folder)
		return true;
	place_finish(place);
	return false;
}

void place_finish(struct place *place)
{
	free(place->folder);
	free(place->data);
	*place = (struct place){ 0 };
}
