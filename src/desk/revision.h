/* An exhibition as git has it at an earlier revision: laid out in a folder of its own, to be read as any other.
 *
 * The curator's work tree, index and branches stay as they are; git is asked, and changes nothing. */
#ifndef LANTERN_DESK_REVISION_H
#define LANTERN_DESK_REVISION_H
#include "base/draft.h"

struct revision {
	struct draft draft; /* owns the folder */
	const char *folder; /* borrows of it: what scripts/ and assets/ of then lie in */
	char name[160];		/* "HEAD~1 (3f2a1c9, 2026-11-20)" */
};

/* Lays out what `folder`, which may lie deep in its repository, held at `name` ("HEAD~1", "v2", "3f2a1c9"). False with
 * an error, a sentence that says what is missing: git, a repository, the revision, or an exhibition at that time. To be
 * finished only if true. */
bool revision_open(struct revision *revision, const char *folder, const char *name, struct error *error);
void revision_finish(struct revision *revision); /* the folder is removed */

#endif
