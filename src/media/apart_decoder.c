/* The other process: the nursery that waits and forks, and the decoder that does the work within its limits.
 *
 * A request stays in the socket until a decoder takes it: the nursery only looks whether one is there. So a decoder may
 * go at any time between two pictures, and nothing is lost. Its limits are the kernel's, and end it without asking.
 * Signals that end lantern are ignored by these two: they end when lantern's own process does, at once. */
#include "base/messages.h"
#include "media/apart_side.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SOCKET = 3, LINGER_MS = 200 };

bool apart_send(int socket, const void *message, size_t size, int fd)
{
	union {
		struct cmsghdr header;
		char room[CMSG_SPACE(sizeof(int))];
	} control = { .header = { .cmsg_len = CMSG_LEN(sizeof fd), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS } };
	struct iovec part = { (void *)message, size };
	struct msghdr header = { .msg_iov = &part, .msg_iovlen = 1 };
	ssize_t sent;
	if (fd >= 0) {
		memcpy(CMSG_DATA(&control.header), &fd, sizeof fd);
		header.msg_control = &control;
		header.msg_controllen = sizeof control.room;
	}
	do
		sent = sendmsg(socket, &header, MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	return sent == (ssize_t)size;
}

bool apart_receive(int socket, void *message, size_t size, int *fd)
{
	union {
		struct cmsghdr header;
		char room[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec part = { message, size };
	struct msghdr header = {
		.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.room
	};
	ssize_t length;
	do
		length = recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
	while (length < 0 && errno == EINTR);
	const struct cmsghdr *first = length > 0 ? CMSG_FIRSTHDR(&header) : NULL;
	if (first && first->cmsg_type == SCM_RIGHTS)
		memcpy(fd, CMSG_DATA(first), sizeof *fd);
	return length == (ssize_t)size;
}

/* The kernel's account of this process: how long it ran, and how long it was ready and waited for a processor. */
static bool was_starved(void)
{
	char text[64];
	int fd = open("/proc/self/schedstat", O_RDONLY | O_CLOEXEC);
	ssize_t length = fd >= 0 ? read(fd, text, sizeof text - 1) : -1;
	if (fd >= 0)
		close(fd);
	text[length > 0 ? length : 0] = 0;
	const char *waited = strchr(text, ' ');
	unsigned long long nanoseconds = 0;
	for (const char *digit = waited ? waited + 1 : ""; *digit >= '0' && *digit <= '9'; digit++)
		nanoseconds = nanoseconds * 10 + (unsigned long long)(*digit - '0');
	return nanoseconds > APART_DEADLINE / 2 * 1000000000ull;
}

/* On a machine that others keep busy the clock says nothing of the decoder: it gets another span, and is ended by its
 * CPU time if by anything. */
static void at_deadline(int number)
{
	if (was_starved()) {
		alarm(APART_DEADLINE);
		return;
	}
	signal(number, SIG_DFL);
	raise(number);
}

/* A limit that lantern was started with is never raised: the kernel refuses that, and then there would be none. */
static void set_limit(int resource, rlim_t most)
{
	struct rlimit limit;
	if (getrlimit(resource, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || most < limit.rlim_max ? most : limit.rlim_max;
	setrlimit(resource, &limit);
}

/* Seconds of CPU time from now on. What was used up for other pictures counts too, so it is added. */
static void limit_time(void)
{
	struct timespec used;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
	set_limit(RLIMIT_CPU, (rlim_t)used.tv_sec + (used.tv_nsec > 0) + APART_SECONDS);
	signal(SIGALRM, at_deadline);
	alarm(APART_DEADLINE);
}

/* The address sanitizer reserves terabytes: there the limit cannot be set. */
static void limit_memory(void)
{
#ifndef __SANITIZE_ADDRESS__
	unsigned long pages = 0;
	FILE *file = fopen("/proc/self/statm", "re");
	if (file && fscanf(file, "%lu", &pages) == 1)
		set_limit(RLIMIT_AS, pages * (rlim_t)sysconf(_SC_PAGESIZE) + APART_MEMORY);
	if (file)
		fclose(file);
#endif
}

static void live_with(pid_t parent)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(0); /* it died before that */
}

/* When memory runs out, the system shall take this process and not the one that shows. */
static void offer(void)
{
	int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	ssize_t written = write(fd, "1000", 4);
	(void)written;
	close(fd);
}

static char *read_document(int fd)
{
	off_t size = lseek(fd, 0, SEEK_END);
	char *text = size >= 0 ? malloc((size_t)size + 1) : NULL;
	if (!text || pread(fd, text, (size_t)size, 0) != size) {
		free(text);
		return NULL;
	}
	text[size] = 0;
	return text;
}

static void load(struct apart_request *request, int document, struct apart_answer *answer, int *memory)
{
	struct error *error = &answer->why;
	char *text = request->path[0] ? NULL : read_document(document);
	struct raster *raster = NULL;
	*answer = (struct apart_answer){ .number = request->number };
	*memory = -1;
	request->spec.path = request->path[0] ? request->path : NULL;
	request->spec.svg = text;
	if (request->path[0] || text)
		raster = picture_load_shared(&request->spec, memory, error);
	else
		error_set(error, "out of memory");
	/* Where memory is that short, the catalogue may not have been read either. */
	answer->fatal =
		!raster && (strcmp(error->text, message("out of memory")) == 0 || strcmp(error->text, "out of memory") == 0);
	if (answer->fatal)
		error_set(error, "needs more than %d MiB of memory to be decoded: save it smaller or simpler",
				  APART_MEMORY >> 20);
	if (raster) {
		answer->width = raster->width;
		answer->height = raster->height;
		answer->opaque = raster->opaque;
	}
	raster_destroy(raster);
	free(text);
}

/* *in_hand: the number of the request that the decoder is about, for the nursery to tell if it dies of it. (That of an
 * answered one does no harm: the one who asks has gone on to another number.) */
static _Noreturn void decode(volatile unsigned *in_hand)
{
	struct pollfd waiting = { SOCKET, POLLIN, 0 };
	struct apart_request request;
	struct apart_answer answer;
	limit_memory();
	offer();
	for (;;) {
		int document = -1, memory;
		unsigned number;
		if (poll(&waiting, 1, LINGER_MS) == 0 || recv(SOCKET, &number, sizeof number, MSG_PEEK) <= 0)
			_exit(0);
		*in_hand = number; /* before it is taken and until it is answered: whenever this process dies, it is told */
		if (!apart_receive(SOCKET, &request, sizeof request, &document))
			_exit(0);
		limit_time();
		load(&request, document, &answer, &memory);
		if (document >= 0)
			close(document);
		alarm(0);
		if (!apart_send(SOCKET, &answer, sizeof answer, memory))
			_exit(0);
		*in_hand = 0;
		if (memory >= 0)
			close(memory);
	}
}

static void tell_death(unsigned number, int status)
{
	struct apart_answer answer = { .number = number, .fatal = true };
	int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	if (signal == SIGXCPU)
		error_set(&answer.why, "takes more than %d seconds of computing to be decoded: save it smaller or simpler",
				  APART_SECONDS);
	else if (signal == SIGALRM)
		error_set(&answer.why, "was not decoded within %d seconds", APART_DEADLINE);
	else
		error_set(&answer.why,
				  "cannot be decoded: it is damaged, or needs more than %d MiB of memory; save it again, smaller or "
				  "simpler",
				  APART_MEMORY >> 20);
	apart_send(SOCKET, &answer, sizeof answer, -1);
}

/* Waits for the decoder's end. One that is stopped gets no alarm and uses no time: no limit would ever end it. So it is
 * woken. */
static int see_off(pid_t decoder)
{
	int status = 0;
	for (;;) {
		pid_t seen = waitpid(decoder, &status, WUNTRACED);
		if (seen == decoder && WIFSTOPPED(status))
			kill(decoder, SIGCONT);
		else if (seen == decoder || errno != EINTR)
			return status;
	}
}

/* No decoder can be had: the request is taken away, or it would be asked for ever. */
static void refuse(void)
{
	struct apart_request request;
	struct apart_answer answer = { .fatal = false };
	int document = -1;
	if (!apart_receive(SOCKET, &request, sizeof request, &document))
		return;
	if (document >= 0)
		close(document);
	answer.number = request.number;
	error_set(&answer.why, "cannot be decoded now: there is no process for it");
	apart_send(SOCKET, &answer, sizeof answer, -1);
}

static void settle(int socket, pid_t parent)
{
	static const int others[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGPIPE };
	static const int own[] = { SIGXCPU, SIGALRM, SIGCHLD, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	sigset_t none;
	live_with(parent);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		signal(others[i], SIG_IGN);
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		signal(own[i], SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 });
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	prctl(PR_SET_NAME, "pictures");
	if (socket != SOCKET)
		dup2(socket, SOCKET);
	close_range(SOCKET + 1, ~0u, 0); /* windows, devices and traces are not this one's */
}

_Noreturn void apart_nursery(int socket, pid_t parent)
{
	char one;
	settle(socket, parent);
	pid_t self = getpid();
	volatile unsigned *in_hand = mmap(NULL, sizeof *in_hand, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (in_hand == MAP_FAILED)
		_exit(1);
	for (;;) {
		ssize_t waiting = recv(SOCKET, &one, 1, MSG_PEEK);
		if (waiting < 0 && errno == EINTR)
			continue;
		if (waiting <= 0)
			_exit(0);
		pid_t decoder = fork();
		if (decoder == 0) {
			live_with(self);
			decode(in_hand);
		}
		int status = 0;
		if (decoder < 0)
			refuse();
		else
			status = see_off(decoder);
		if (*in_hand)
			tell_death(*in_hand, status);
		*in_hand = 0;
	}
}
