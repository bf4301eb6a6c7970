/* Starts, reads and ends another program. Must not know which. */
#include "base/child.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* As if a terminal had started it: no signal is held back or ignored. */
static bool set_signals(posix_spawnattr_t *how)
{
	sigset_t none, usual;
	sigemptyset(&none);
	sigemptyset(&usual);
	sigaddset(&usual, SIGPIPE);
	sigaddset(&usual, SIGXFSZ);
	return posix_spawnattr_setsigmask(how, &none) == 0 && posix_spawnattr_setsigdefault(how, &usual) == 0 &&
		   posix_spawnattr_setpgroup(how, 0) == 0 &&
		   posix_spawnattr_setflags(how, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP) == 0;
}

static int spawn(pid_t *pid, const char *const *argv, bool quiet, int pipe)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t how;
	posix_spawn_file_actions_init(&files);
	posix_spawnattr_init(&how);
	posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&files, pipe, STDOUT_FILENO);
	if (quiet)
		posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	else
		posix_spawn_file_actions_adddup2(&files, pipe, STDERR_FILENO);
	int failed = !set_signals(&how);
	if (!failed)
		failed = posix_spawnp(pid, argv[0], &files, &how, (char *const *)(size_t)argv, environ);
	posix_spawnattr_destroy(&how);
	posix_spawn_file_actions_destroy(&files);
	return failed;
}

bool child_start(struct child *child, const char *const *argv, bool quiet, struct loop *loop, struct error *error)
{
	int ends[2];
	child_finish(child);
	*child = (struct child){ .out = -1, .status = -1 };
	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
		return error_set(error, "%s cannot be started: %s", argv[0], strerror(errno));
	fcntl(ends[1], F_SETFL, 0); /* whoever writes may wait */
	int failed = spawn(&child->pid, argv, quiet, ends[1]);
	close(ends[1]);
	if (failed) {
		close(ends[0]);
		child->pid = 0;
		return error_set(error, "%s cannot be started: %s", argv[0], strerror(failed));
	}
	child->out = ends[0];
	child->loop = loop;
	if (loop)
		loop_add(loop, child->out);
	return true;
}

bool child_runs(const struct child *child)
{
	return child->pid > 0;
}

static void close_pipe(struct child *child)
{
	if (child->loop)
		loop_remove(child->loop, child->out);
	close(child->out);
	child->out = -1;
	child->loop = NULL;
}

static void reap(struct child *child)
{
	int status = 0;
	while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR)
		;
	child->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	child->pid = 0;
}

static void keep(struct child *child, const char *bytes, size_t count)
{
	if (child->length + count + 1 > child->room) {
		size_t room = (child->length + count + 1) * 2;
		char *grown = room <= CHILD_MOST ? realloc(child->text, room) : NULL;
		if (!grown)
			return;
		child->text = grown;
		child->room = room;
	}
	memcpy(child->text + child->length, bytes, count);
	child->length += count;
	child->text[child->length] = '\0';
}

bool child_read(struct child *child)
{
	char bytes[16384];
	ssize_t count;
	if (!child_runs(child))
		return false;
	while ((count = read(child->out, bytes, sizeof bytes)) > 0 || (count < 0 && errno == EINTR))
		if (count > 0)
			keep(child, bytes, (size_t)count);
	if (count < 0 && errno == EAGAIN)
		return false;
	close_pipe(child);
	reap(child);
	return true;
}

void child_finish(struct child *child)
{
	if (child_runs(child)) {
		kill(-child->pid, SIGKILL);
		close_pipe(child);
		reap(child);
	}
	free(child->text);
	*child = (struct child){ .out = -1, .status = -1 };
}

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static bool end_within(struct child *child, double seconds)
{
	double until = now() + seconds;
	while (!child_read(child)) {
		double left = until - now();
		struct pollfd wanted = { .fd = child->out, .events = POLLIN };
		if (left <= 0)
			return false;
		poll(&wanted, 1, (int)(left * 1000) + 1);
	}
	return true;
}

/* Its last line that is not empty, cut off. */
static const char *last_words(char *text)
{
	size_t length = text ? strlen(text) : 0;
	while (length > 0 && text[length - 1] == '\n')
		text[--length] = '\0';
	const char *line = length > 0 ? strrchr(text, '\n') : NULL;
	return line ? line + 1 : length > 0 ? text : "it says nothing";
}

bool child_run(const char *const *argv, double seconds, char **text, struct error *error)
{
	struct child child = { .out = -1 };
	if (!child_start(&child, argv, false, NULL, error))
		return false;
	bool good = end_within(&child, seconds);
	if (!good)
		error_set(error, "%s did not end within %.0f seconds", argv[0], seconds);
	else if (child.status != 0)
		good = error_set(error, "%s: %s", argv[0], last_words(child.text));
	if (good && text) {
		*text = child.text ? child.text : strdup("");
		child.text = NULL;
		good = *text != NULL || error_set(error, "out of memory");
	}
	child_finish(&child);
	return good;
}
