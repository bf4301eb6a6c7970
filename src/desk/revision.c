/* Asks git for a commit, and tar to lay out what git gives. Must not know what is done with it.
 *
 * `git archive` takes the part of the tree that lies below the folder it is called in, so that an exhibition in a
 * sub-folder is laid out as if it were the whole. */
#include "desk/revision.h"
#include "base/child.h"
#include "base/file.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATIENCE 600.0 /* seconds: large scans, a slow disk, a busy machine; what hangs is ended then */

/* The first line that git answers. */
static bool ask(const char *const *argv, char *line, size_t size, struct error *error)
{
	char *text = NULL;
	if (!child_run(argv, PATIENCE, &text, error))
		return false;
	snprintf(line, size, "%.*s", (int)strcspn(text, "\n"), text);
	free(text);
	return true;
}

static bool is_known(const char *folder, const char *name, char commit[80], struct error *error)
{
	char whole[200], line[16];
	const char *const version[] = { "git", "--version", NULL };
	const char *const inside[] = { "git", "-C", folder, "rev-parse", "--is-inside-work-tree", NULL };
	const char *const verify[] = { "git", "-C", folder, "rev-parse", "--verify", "--quiet", whole, NULL };
	struct error why;
	snprintf(whole, sizeof whole, "%.180s^{commit}", name);
	if (!ask(version, line, sizeof line, &why))
		return error_set(error,
						 "--since %s: there is no proof.json in such a folder, and git, which would know an earlier "
						 "revision, is not here: apt-get install git",
						 name);
	if (!ask(inside, line, sizeof line, &why))
		return error_set(error,
						 "--since %s: there is no proof.json in such a folder, and %s lies in no git repository that "
						 "would know an earlier revision (%s)",
						 name, folder, why.text);
	if (name[0] == '-' || !ask(verify, commit, 80, &why))
		return error_set(error,
						 "--since %s: this is neither the folder of an earlier proof nor a revision that git knows "
						 "(`git log --oneline` lists them)",
						 name);
	return true;
}

/* Has the folder this part at the commit? */
static bool has(const char *folder, const char *commit, const char *part)
{
	char object[100];
	struct error ignored;
	const char *const exists[] = { "git", "-C", folder, "cat-file", "-e", object, NULL };
	snprintf(object, sizeof object, "%.70s:./%s", commit, part);
	return child_run(exists, PATIENCE, NULL, &ignored);
}

static bool lay_out(struct revision *revision, const char *folder, const char *commit, struct error *error)
{
	char *file = path_join(revision->draft.hidden, "all.tar");
	bool assets = has(folder, commit, "assets");
	const char *const archive[] = { "git", "-C", folder, "archive", "--format=tar",
									"-o",  file, commit, "scripts", assets ? "assets" : NULL,
									NULL };
	const char *const unpack[] = { "tar", "-x", "--no-same-owner", "-f", file, "-C", revision->folder, NULL };
	bool good = file ? child_run(archive, PATIENCE, NULL, error) && child_run(unpack, PATIENCE, NULL, error)
					 : error_set(error, "out of memory");
	free(file);
	return good;
}

static void name_it(struct revision *revision, const char *folder, const char *name, const char *commit)
{
	char when[60] = "";
	struct error ignored;
	const char *const log[] = { "git", "-C", folder, "log", "-1", "--format=%h, %cs", commit, NULL };
	ask(log, when, sizeof when, &ignored);
	snprintf(revision->name, sizeof revision->name, "%.80s (%s)", name, when);
}

bool revision_open(struct revision *revision, const char *folder, const char *name, struct error *error)
{
	char commit[80];
	const char *base = getenv("TMPDIR");
	*revision = (struct revision){ .folder = NULL };
	if (!is_known(folder, name, commit, error))
		return false;
	if (!has(folder, commit, "scripts/exhibition.lua"))
		return error_set(error, "--since %s: at that revision there was no scripts/exhibition.lua in %s", name, folder);
	char *place = path_join(base && *base ? base : "/tmp", "lantern-since");
	bool good = place ? draft_init(&revision->draft, place, error) : error_set(error, "out of memory");
	free(place);
	if (!good)
		return false;
	revision->folder = revision->draft.folder;
	name_it(revision, folder, name, commit);
	if (lay_out(revision, folder, commit, error))
		return true;
	revision_finish(revision);
	return false;
}

void revision_finish(struct revision *revision)
{
	draft_finish(&revision->draft);
	revision->folder = NULL;
}
