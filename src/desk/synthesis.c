/* The two programs and the pipe between them.
 *
 * The same words give the same bytes: speed, pitch and the stream's number are fixed, and no time is written down. A
 * clip carries the sum of what it was made of as a comment, so that the folder needs no list. Must not know which texts
 * there are. */
#include "desk/synthesis.h"
#include "base/file.h"
#include "base/sum.h"
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SPEED "150" /* words a minute: slower than espeak-ng's own, for listeners who are not used to it */
#define PITCH "40"
#define BITRATE "24" /* kbit/s: speech needs no more */
#define TAG "LANTERN_WORDS="

enum { HEAD = 4096 /* bytes of a clip, within which its comments stand */ };

/* espeak-ng's voices, where they are not called as the language is. `amplitude` brings each to about -23 LUFS, as
 * recordings are. */
static const struct voice {
	const char *language, *voice, *amplitude;
} VOICES[] = {
	{ "en", "en-gb", "79" },
	{ "es", "es", "89" },
	{ "ru", "ru", "88" },
	{ "kk", "kk", "83" },
};

static struct voice voice_of(const char *language)
{
	for (size_t i = 0; i < sizeof VOICES / sizeof *VOICES; i++)
		if (strcmp(VOICES[i].language, language) == 0)
			return VOICES[i];
	return (struct voice){ language, language, "100" };
}

static bool is_program(const char *name)
{
	const char *paths = getenv("PATH");
	while (paths && *paths) {
		char path[1000];
		size_t length = strcspn(paths, ":");
		snprintf(path, sizeof path, "%.*s/%s", (int)length, paths, name);
		if (length > 0 && access(path, X_OK) == 0)
			return true;
		paths += length + (paths[length] == ':');
	}
	return false;
}

bool synthesis_ready(struct error *error)
{
	bool says = is_program("espeak-ng"), writes = is_program("opusenc");
	if (says && writes)
		return true;
	if (says)
		return error_set(error, "opusenc is not here: apt-get install opus-tools (nothing else of lantern needs it)");
	if (writes)
		return error_set(error, "espeak-ng is not here: apt-get install espeak-ng (nothing else of lantern needs it)");
	return error_set(error, "espeak-ng and opusenc are not here: apt-get install espeak-ng opus-tools (nothing else of "
							"lantern needs them)");
}

uint64_t synthesis_sum(const char *language, const char *words)
{
	struct voice voice = voice_of(language);
	uint64_t sum = sum_text(SUM_START, SPEED " " PITCH " " BITRATE);
	return sum_text(sum_text(sum_text(sum, voice.voice), voice.amplitude), words);
}

bool synthesis_is_current(const char *path, uint64_t sum)
{
	char head[HEAD], wanted[40];
	FILE *file = fopen(path, "rb");
	if (!file)
		return false;
	size_t length = fread(head, 1, sizeof head, file);
	fclose(file);
	snprintf(wanted, sizeof wanted, TAG "%016llx", (unsigned long long)sum);
	return memmem(head, length, wanted, strlen(wanted)) != NULL;
}

/* Starts a program with these two as its input and output; what it has to tell goes nowhere. 0: it could not be
 * started. */
static pid_t start(char *const *arguments, int in, int out)
{
	posix_spawn_file_actions_t actions;
	pid_t pid = 0;
	if (posix_spawn_file_actions_init(&actions) != 0)
		return 0;
	if (in >= 0)
		posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
	else
		posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	if (out >= 0)
		posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	else
		posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	bool started = posix_spawnp(&pid, arguments[0], &actions, NULL, arguments, environ) == 0;
	posix_spawn_file_actions_destroy(&actions);
	return started ? pid : 0;
}

static bool start_both(struct synthesis_job *job, const char *language, const char *words, bool pause)
{
	struct voice voice = voice_of(language);
	char comment[60];
	int ends[2];
	snprintf(comment, sizeof comment, TAG "%016llx", (unsigned long long)synthesis_sum(language, words));
	const char *speaker[] = { "espeak-ng",
							  "-v",
							  voice.voice,
							  "-s",
							  SPEED,
							  "-p",
							  PITCH,
							  "-a",
							  voice.amplitude,
							  "-b",
							  "1",
							  "--stdout",
							  pause ? "--" : "-z",
							  pause ? words : "--",
							  pause ? NULL : words,
							  NULL };
	const char *writer[] = { "opusenc",	  "--quiet", "--bitrate",	   BITRATE, "--speech",
							 "--serial",  "1",		 "--padding",	   "0",		"--discard-comments",
							 "--comment", comment,	 "--ignorelength", "-",		job->part,
							 NULL };
	if (pipe2(ends, O_CLOEXEC) != 0)
		return false;
	job->speaker = start((char *const *)speaker, -1, ends[1]);
	job->writer = job->speaker ? start((char *const *)writer, ends[0], -1) : 0;
	close(ends[0]);
	close(ends[1]);
	return job->writer != 0;
}

static bool finish(pid_t pid)
{
	int status = 0;
	return pid != 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool synthesis_begin(struct synthesis_job *job, const char *language, const char *words, bool pause, const char *path,
					 struct error *error)
{
	*job = (struct synthesis_job){ .path = strdup(path) };
	if (!job->path || asprintf(&job->part, "%s.part", path) < 0) {
		free(job->path);
		*job = (struct synthesis_job){ 0 };
		return error_set(error, "the computer's memory ran out");
	}
	if (start_both(job, language, words, pause))
		return true;
	synthesis_end(job, error);
	return error_set(error, "espeak-ng and opusenc cannot be started: %m");
}

bool synthesis_end(struct synthesis_job *job, struct error *error)
{
	bool begun = job->path != NULL, said = finish(job->speaker), written = finish(job->writer), good = true;
	if (begun && !said)
		good =
			error_set(error, "espeak-ng could not say it (\"espeak-ng --voices\" lists the languages that it speaks)");
	else if (begun && (!written || rename(job->part, job->path) != 0))
		good = error_set(error, "%s cannot be written", job->path);
	if (begun && !good)
		unlink(job->part);
	free(job->path);
	free(job->part);
	*job = (struct synthesis_job){ 0 };
	return good;
}
