/* The exhibition's folder as a whole: which one is read, and what becomes of the show while it goes and comes.
 *
 * The folder that the command line names may be a link that is switched, may be renamed, deleted and copied anew, or
 * pulled out with its stick. What is on the screen was read from one real folder, and all that is still read for it
 * (the next panels, their pictures) comes from there: when a link leads elsewhere the old folder is still where it was,
 * and when it was renamed it is found beside its old name. When it is nowhere any more, or changes under lantern, it is
 * *held*: nothing of it is read, and what is at hand goes round. In the meantime the new state is looked at whenever it
 * has become quiet, and takes over when it is whole: two states are never mixed, and no file that is still on its way
 * is named as missing. */
#include "base/file.h"
#include "base/log.h"
#include "show/parts.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SETTLED 1.0	   /* no event for so long: it may have been the last */
#define UNFINISHED 5.0 /* ... and if files are missing then, they are waited for so long */
#define ENDLESS 60.0   /* whoever never stops writing is read all the same */

static struct release_mark mark_of(const char *folder)
{
	struct stat status;
	if (!folder || stat(folder, &status) != 0 || !S_ISDIR(status.st_mode))
		return (struct release_mark){ 0, 0 };
	return (struct release_mark){ status.st_dev, status.st_ino };
}

static bool is_marked(const char *folder, struct release_mark mark)
{
	struct release_mark now = mark_of(folder);
	return mark.inode != 0 && now.device == mark.device && now.inode == mark.inode;
}

/* Pictures are cached by their paths. Of two states after one another each has another way to write its folder, so that
 * none is shown the other's. */
char *release_name(const struct show *show)
{
	static const char other[] = "/.";
	const char *old = show->release.folder;
	char *real = realpath(show->house.folder, NULL);
	if (!real)
		real = strdup(show->house.folder);
	if (!real || !old || strncmp(old, other, sizeof other - 1) == 0)
		return real;
	char *name = malloc(sizeof other + strlen(real));
	if (name)
		sprintf(name, "%s%s", other, real);
	free(real);
	return name;
}

void release_take(struct show *show, char *folder)
{
	struct house *house = &show->house;
	struct release *release = &show->release;
	bool other = !release->folder || strcmp(folder, release->folder) != 0;
	if (house->canvas)
		canvas_hold(house->canvas, NULL);
	if (house->canvas && other)
		canvas_drop_below(house->canvas, folder); /* of the state before the last */
	free(release->folder);
	release->folder = folder;
	release->mark = mark_of(folder);
	house->held = release->unsettled = false;
}

static void tell(struct show *show, const char *state)
{
	struct json json = house_tell(&show->house, "folder");
	json_text(&json, "state", state);
	json_close(&json);
}

static void set_away(struct show *show, bool away)
{
	if (show->release.away == away)
		return;
	show->release.away = away;
	tell(show, away ? "away" : "there");
	if (away)
		log_notice("the exhibition's folder %s is away: what was read of it is shown until it is back",
				   show->house.folder);
	else
		log_notice("the exhibition's folder %s is there again", show->house.folder);
}

const char *release_shown(const struct show *show, const char *path)
{
	size_t length = show->release.folder ? strlen(show->release.folder) : 0;
	bool below = length > 0 && strncmp(path, show->release.folder, length) == 0 && path[length] == '/';
	return below ? path + length + 1 : path;
}

void release_found(struct show *show)
{
	set_away(show, false);
}

/* Where a folder was moved to, if it was only renamed; to be freed; NULL: it is nowhere to be seen. */
static char *find_beside(const char *folder, struct release_mark mark)
{
	char *above = path_folder(folder), *found = NULL;
	DIR *stream = above ? opendir(above) : NULL;
	for (struct dirent *entry; stream && !found && (entry = readdir(stream));) {
		char *path = entry->d_ino == mark.inode ? path_join(above, entry->d_name) : NULL;
		if (path && is_marked(path, mark))
			found = path;
		else
			free(path);
	}
	if (stream)
		closedir(stream);
	free(above);
	return found;
}

/* The last good is read from where it is now. What is on the screen is made once more, for its pictures have other
 * paths. */
static bool follow(struct show *show)
{
	struct release *release = &show->release;
	char *folder = find_beside(release->folder, release->mark);
	if (!folder || !show->house.script || !script_set_folder(show->house.script, folder)) {
		free(folder);
		return false;
	}
	free(release->folder);
	release->folder = folder;
	tour_rebuild(&show->tour);
	return true;
}

bool release_is_other(const struct show *show)
{
	return !is_marked(show->house.folder, show->release.mark);
}

/* Can what is on the screen still be read where it was? Not if files come and go in that very folder. */
static bool is_whole(struct show *show)
{
	struct release *release = &show->release;
	if (!show->house.readable)
		return true;
	return release_is_other(show) && (is_marked(release->folder, release->mark) || follow(show));
}

static void hold(struct show *show)
{
	struct house *house = &show->house;
	struct release *release = &show->release;
	if (house->held || is_whole(show))
		return;
	house->held = true;
	if (house->canvas)
		canvas_hold(house->canvas, release->folder);
	if (house->script)
		script_hold_pictures(house->script);
}

void release_shake(struct show *show)
{
	struct release *release = &show->release;
	if (!release->unsettled) {
		release->unsettled = true;
		release->since = house_now(&show->house);
		release->tried = -1;
	}
	hold(show);
}

static bool is_there(const struct show *show)
{
	char *scripts = path_join(show->house.folder, "scripts");
	bool there = scripts && folder_exists(scripts);
	free(scripts);
	return there;
}

double release_due(const struct show *show)
{
	const struct release *release = &show->release;
	if (!release->unsettled)
		return -1;
	double heard = watch_heard(show->watch), wait = release->tried < heard ? SETTLED : UNFINISHED;
	if (!show->house.readable)
		wait /= 5; /* nothing is on the screen yet */
	double due = heard + wait;
	return due < release->since + ENDLESS ? due : release->since + ENDLESS;
}

bool release_is_quiet(struct show *show, bool *finished)
{
	struct release *release = &show->release;
	double now = house_now(&show->house), heard = watch_heard(show->watch);
	if (!release->unsettled)
		return false;
	hold(show);
	if (now < release_due(show))
		return false;
	if (!is_there(show)) {
		release->unsettled = false; /* it will be heard of */
		set_away(show, true);
		return false;
	}
	*finished = release->tried == heard || now >= release->since + ENDLESS;
	release->tried = heard;
	return true;
}

void release_settled(struct show *show)
{
	show->release.unsettled = false;
	release_found(show);
}

void release_finish(struct show *show)
{
	free(show->release.folder);
	show->release.folder = NULL;
}
