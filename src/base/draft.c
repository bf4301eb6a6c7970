/* The old folder must go aside before the new one can take its name, and a run that was cut short there would leave
 * neither: so the two names are exchanged in one step where the file system can do that, and only else in two. Must not
 * know what is in the folder. */
#include "base/draft.h"
#include "base/file.h"
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HANDLES = 16 };

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	(void)status, (void)kind, (void)walk;
	return remove(path);
}

bool draft_init(struct draft *draft, const char *place, struct error *error)
{
	*draft = (struct draft){ strdup(place), path_hidden(place), NULL };
	char *hidden = draft->hidden;
	draft->hidden = NULL;
	if (!draft->place || !hidden) {
		error_set(error, "cannot make the folder %s: out of memory", place);
	} else if (!mkdtemp(hidden)) {
		error_set(error, "cannot make the folder %s: %m", place);
	} else {
		draft->hidden = hidden;
		draft->folder = path_join(hidden, "new");
		if (draft->folder && mkdir(draft->folder, 0777) == 0)
			return true;
		error_set(error, "cannot make the folder %s: %m", place);
		hidden = NULL;
	}
	free(hidden);
	draft_finish(draft);
	return false;
}

/* All of the file system: to sync some hundred files one by one takes a card minutes. */
static bool sync_all(const char *folder)
{
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool good = fd >= 0 && syncfs(fd) == 0;
	int reason = errno;
	if (fd >= 0)
		close(fd);
	errno = reason;
	return good;
}

static bool exchange(const struct draft *draft)
{
	if (rename(draft->folder, draft->place) == 0)
		return true;
	if (errno != ENOTEMPTY && errno != EEXIST)
		return false;
	if (renameat2(AT_FDCWD, draft->folder, AT_FDCWD, draft->place, RENAME_EXCHANGE) == 0)
		return true;
	char *aside = path_join(draft->hidden, "old");
	bool good = aside && rename(draft->place, aside) == 0;
	if (good && rename(draft->folder, draft->place) != 0) {
		int reason = errno;
		good = false;
		rename(aside, draft->place);
		errno = reason;
	}
	free(aside);
	return good;
}

bool draft_place(struct draft *draft, struct error *error)
{
	if (sync_all(draft->folder) && exchange(draft))
		return true;
	return error_set(error, "cannot write the folder %s: %m", draft->place);
}

void draft_finish(struct draft *draft)
{
	if (draft->hidden)
		nftw(draft->hidden, remove_one, HANDLES, FTW_DEPTH | FTW_PHYS);
	free(draft->place);
	free(draft->hidden);
	free(draft->folder);
	*draft = (struct draft){ 0 };
}
