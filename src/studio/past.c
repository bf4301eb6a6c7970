/* States of the exhibition that git keeps, to go back to.
 *
 * Nothing but the exhibition's folder is ever kept or changed: what others have staged beside it stays staged, and is
 * not committed with it. Before lantern goes back it keeps what is there, so that going back can be undone too. Without
 * git, or outside of a work tree, there is no such offer. Must not know how the offer looks. */
#include "base/log.h"
#include "studio/parts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATIENCE 30.0 /* seconds: a hook may do something */
enum { WORDS_MOST = 32 };

/* git with the exhibition's folder as its own; nothing of it asks anybody for anything. */
static bool git(const struct studio *studio, char **text, struct error *error, const char *const *words)
{
	const char *argv[WORDS_MOST] = { "git",
									 "-C",
									 studio->house.folder,
									 "--literal-pathspecs",
									 "-c",
									 "core.quotePath=off",
									 "-c",
									 "commit.gpgSign=false" };
	size_t count = 8;
	for (size_t i = 0; words[i] && count + 1 < WORDS_MOST; i++)
		argv[count++] = words[i];
	argv[count] = NULL;
	return child_run(argv, PATIENCE, text, error);
}

#define GIT(studio, text, error, ...) git(studio, text, error, (const char *const[]){ __VA_ARGS__, NULL })

/* `kind`: what the bar has words for; `what` stands behind them. */
static void say(struct studio *studio, const char *kind, const char *what)
{
	snprintf(studio->past.said, sizeof studio->past.said, "%s\t%.180s", kind, what);
	studio_renew(studio);
}

void past_open(struct studio *studio)
{
	struct past *past = &studio->past;
	struct error error;
	char *text = NULL;
	past->status.out = -1;
	setenv("GIT_TERMINAL_PROMPT", "0", 1);
	setenv("GIT_EDITOR", "true", 1);
	setenv("GIT_OPTIONAL_LOCKS", "0", 1); /* a look does not get in the way of whoever works with git beside */
	past->there = GIT(studio, &text, &error, "rev-parse", "--is-inside-work-tree") && strncmp(text, "true", 4) == 0;
	free(text);
	/* Where nobody has said who is at work git keeps nothing at all. */
	if (past->there && !GIT(studio, NULL, &error, "var", "GIT_AUTHOR_IDENT")) {
		static const char *const names[] = { "GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME" }, *const mails[] = {
			"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"
		};
		for (int i = 0; i < 2; i++) {
			setenv(names[i], "lantern edit", 0);
			setenv(mails[i], "lantern@localhost", 0);
		}
	}
	past->ask = past->there;
}

void past_finish(struct studio *studio)
{
	child_finish(&studio->past.status);
}

/* ---- is there anything to keep? ---- */

void past_step(struct studio *studio)
{
	struct past *past = &studio->past;
	struct error error;
	if (past->ask && past->there && !child_runs(&past->status)) {
		const char *const argv[] = { "git", "-C", studio->house.folder, "status", "--porcelain", "--", ".", NULL };
		child_start(&past->status, argv, true, &studio->loop, &error);
		past->ask = false;
	}
	if (!child_read(&past->status) || past->status.status != 0)
		return;
	bool changed = past->status.length > 0;
	if (changed != past->changed)
		studio_renew(studio);
	past->changed = changed;
}

void past_note(struct studio *studio, const char *panel, const char *language)
{
	struct past *past = &studio->past;
	char change[80];
	past->said[0] = '\0';
	snprintf(change, sizeof change, "%.60s (%.12s)", panel, language);
	for (int i = 0; i < past->change_count; i++)
		if (strcmp(past->changes[i], change) == 0)
			return;
	if (past->change_count < CHANGES_MOST)
		snprintf(past->changes[past->change_count++], sizeof past->changes[0], "%s", change);
}

/* ---- keeping ---- */

/* "before (ru), kurt (en)". */
static void write_message(const struct past *past, char *message, size_t size)
{
	size_t used = 0;
	snprintf(message, size, "exhibition");
	for (int i = 0; i < past->change_count && used + 100 < size; i++)
		used += (size_t)snprintf(message + used, size - used, "%s%s", i > 0 ? ", " : "", past->changes[i]);
}

/* The folder as it is, in a commit of its own. False with an error when git refuses, or there is nothing to keep. */
static bool keep_as(struct studio *studio, const char *message, struct error *error)
{
	char *text = NULL;
	bool changed = GIT(studio, &text, error, "status", "--porcelain", "--", ".");
	if (changed && !*text)
		changed = error_set(error, "nothing");
	free(text);
	/* Files that git does not know yet come in by `add`; `--only` leaves what is staged elsewhere where it is. */
	bool good = changed && GIT(studio, NULL, error, "add", "--all", "--", ".") &&
				GIT(studio, NULL, error, "commit", "--quiet", "--only", "-m", message, "--", ".");
	struct json json = house_tell(&studio->house, "kept");
	json_flag(&json, "ok", good);
	json_text(&json, "message", good ? message : error->text);
	json_close(&json);
	return good;
}

bool past_may_keep(const struct studio *studio)
{
	return report_is_sound(&studio->report);
}

void past_keep(struct studio *studio)
{
	struct past *past = &studio->past;
	struct error error = { "" };
	char message[600];
	if (!past->there)
		return;
	if (!past_may_keep(studio)) {
		say(studio, "mistakes", "");
		return;
	}
	write_message(past, message, sizeof message);
	if (keep_as(studio, message, &error)) {
		past->change_count = 0;
		say(studio, "kept", message);
	} else if (strcmp(error.text, "nothing") == 0) {
		say(studio, "nothing", "");
	} else {
		log_error("the state was not kept: %s", error.text);
		say(studio, "refused", error.text);
	}
	past->ask = true;
	if (past->open)
		past_show(studio, true);
}

/* ---- the list ---- */

static const char *panel_file(const struct studio *studio)
{
	const struct house *house = &studio->house;
	int panel = studio->mount.shown.panel;
	if (!house->readable || !studio->mount.stands || panel >= (int)house->exhibition.panel_count)
		return NULL;
	return house->exhibition.panels[panel].file;
}

static void cut(char *line, char *fields[3])
{
	for (int i = 0; i < 3; i++)
		fields[i] = line ? strsep(&line, "\t") : NULL;
}

static void read_keeps(struct past *past, char *text)
{
	past->count = 0;
	for (char *rest = text, *line; past->count < KEEPS_MOST && (line = strsep(&rest, "\n")) && *line;) {
		char *fields[3];
		struct keep *keep = &past->keeps[past->count];
		cut(line, fields);
		if (!fields[0] || !fields[1] || !fields[2])
			continue;
		snprintf(keep->commit, sizeof keep->commit, "%s", fields[0]);
		snprintf(keep->date, sizeof keep->date, "%s", fields[1]);
		snprintf(keep->what, sizeof keep->what, "%s", fields[2]);
		past->count++;
	}
}

void past_show(struct studio *studio, bool open)
{
	struct past *past = &studio->past;
	struct error error;
	char *text = NULL, most[8];
	const char *file = panel_file(studio);
	past->open = open && past->there;
	past->chosen = 0;
	past->count = 0;
	past->whole = past->whole || !file;
	snprintf(most, sizeof most, "-%d", KEEPS_MOST);
	if (past->open && GIT(studio, &text, &error, "log", most, "--format=%H%x09%cd%x09%s",
						  "--date=format:%Y-%m-%d %H:%M", "--", past->whole ? "." : file))
		read_keeps(past, text);
	free(text);
	studio_renew(studio);
}

void past_scope(struct studio *studio)
{
	studio->past.whole = !studio->past.whole;
	past_show(studio, true);
}

void past_choose(struct studio *studio, int step)
{
	struct past *past = &studio->past;
	int chosen = past->chosen + step;
	if (chosen < 0 || chosen >= past->count)
		return;
	past->chosen = chosen;
	studio_renew(studio);
}

bool past_go_back(struct studio *studio, int number)
{
	struct past *past = &studio->past;
	struct error error = { "" };
	char message[700], source[64];
	if (!past->open || number < 0 || number >= past->count)
		return false;
	const struct keep *keep = &past->keeps[number];
	const char *file = past->whole ? "." : panel_file(studio);
	snprintf(source, sizeof source, "--source=%s", keep->commit);
	write_message(past, message, sizeof message);
	bool good = file && (keep_as(studio, message, &error) || strcmp(error.text, "nothing") == 0);
	if (good) {
		past->change_count = 0;
		good = GIT(studio, NULL, &error, "restore", source, "--worktree", "--", file);
	}
	struct json json = house_tell(&studio->house, "back");
	json_flag(&json, "ok", good);
	json_text(&json, "commit", keep->commit);
	json_close(&json);
	if (good)
		say(studio, "back", keep->date);
	else
		say(studio, "refused", error.text);
	past->open = !good;
	past->ask = true;
	return good;
}
