/* The side that asks: the nursery's start and end, a picture's way there and back, and those that are not tried again.
 *
 * Should the nursery itself die, it is forked again from whatever the process has become meanwhile; that is safe, only
 * dearer, because a nursery calls nothing but the kernel and a decoder nothing that keeps locks but malloc. Must not
 * know what the pictures are for. */
#include "media/apart.h"
#include "media/apart_side.h"
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { REMEMBERED = 64, STOPPED_MS = 1000 };

/* What a picture was when its decoder died of it: a file that was touched is another, and so is a longer document. */
struct identity {
	dev_t device;
	ino_t inode;
	off_t size;
	struct timespec modified, changed;
	uint64_t hash; /* of a document */
};

struct condemned {
	struct identity identity;
	struct error why;
};

struct apart {
	pthread_mutex_t lock; /* guards what stands below, up to the line */
	pid_t nursery;		  /* 0: there is none */
	int socket;
	bool ended;
	/* The caller's own. */
	unsigned last_number;
	struct condemned condemned[REMEMBERED]; /* a ring */
	unsigned condemned_count;
};

/* Lock held. */
static void reap(struct apart *apart)
{
	if (apart->nursery > 0) {
		kill(apart->nursery, SIGKILL);
		while (waitpid(apart->nursery, NULL, 0) < 0 && errno == EINTR)
			;
	}
	if (apart->socket >= 0)
		close(apart->socket);
	apart->nursery = 0;
	apart->socket = -1;
}

/* Lock held. */
static bool begin(struct apart *apart, struct error *error)
{
	int sockets[2];
	if (apart->ended)
		return error_set(error, "is not decoded any more: lantern ends");
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
		return error_set(error, "pictures cannot be decoded: %m");
	pid_t parent = getpid();
	apart->nursery = fork();
	if (apart->nursery == 0)
		apart_nursery(sockets[1], parent);
	close(sockets[1]);
	apart->socket = sockets[0];
	if (apart->nursery > 0)
		return true;
	error_set(error, "pictures cannot be decoded: %m");
	reap(apart);
	return false;
}

struct apart *apart_create(struct error *error)
{
	struct apart *apart = calloc(1, sizeof *apart);
	if (!apart) {
		error_set(error, "out of memory");
		return NULL;
	}
	apart->socket = -1;
	pthread_mutex_init(&apart->lock, NULL);
	if (begin(apart, error))
		return apart;
	apart_destroy(apart);
	return NULL;
}

void apart_destroy(struct apart *apart)
{
	if (!apart)
		return;
	reap(apart);
	pthread_mutex_destroy(&apart->lock);
	free(apart);
}

void apart_end(struct apart *apart)
{
	pthread_mutex_lock(&apart->lock);
	apart->ended = true;
	if (apart->nursery > 0)
		kill(apart->nursery, SIGKILL); /* and its decoder goes with it */
	if (apart->socket >= 0)
		shutdown(apart->socket, SHUT_RDWR);
	pthread_mutex_unlock(&apart->lock);
}

static uint64_t hash_text(const char *text)
{
	uint64_t hash = 0xCBF29CE484222325;
	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 0x100000001B3;
	return hash;
}

/* False when there is no such file: whoever opens it will say so. */
static bool identify(const struct picture_spec *spec, struct identity *identity)
{
	struct stat status;
	memset(identity, 0, sizeof *identity); /* with its padding: it is compared as bytes */
	if (!spec->path) {
		identity->size = (off_t)strlen(spec->svg);
		identity->hash = hash_text(spec->svg);
		return true;
	}
	if (stat(spec->path, &status) != 0)
		return false;
	identity->device = status.st_dev;
	identity->inode = status.st_ino;
	identity->size = status.st_size;
	identity->modified = status.st_mtim;
	identity->changed = status.st_ctim;
	return true;
}

static const struct condemned *find(const struct apart *apart, const struct identity *identity)
{
	for (unsigned i = 0; i < apart->condemned_count && i < REMEMBERED; i++)
		if (memcmp(&apart->condemned[i].identity, identity, sizeof *identity) == 0)
			return &apart->condemned[i];
	return NULL;
}

static void remember(struct apart *apart, const struct identity *identity, const struct error *why)
{
	struct condemned *one = &apart->condemned[apart->condemned_count++ % REMEMBERED];
	one->identity = *identity;
	one->why = *why;
}

/* The document travels as a file in memory: a message has no room for it. */
static int document(const char *svg)
{
	size_t length = strlen(svg);
	int fd = memfd_create("svg", MFD_CLOEXEC);
	while (fd >= 0 && length > 0) {
		ssize_t written = write(fd, svg, length);
		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0) {
			close(fd);
			return -1;
		}
		svg += written;
		length -= (size_t)written;
	}
	return fd;
}

static bool ask(struct apart *apart, const struct picture_spec *spec, struct error *error)
{
	struct apart_request request = { .number = apart->last_number, .spec = *spec };
	int fd = -1;
	request.spec.path = request.spec.svg = NULL;
	if (spec->path && strlen(spec->path) >= sizeof request.path)
		return error_set(error, "has too long a path");
	if (spec->path)
		memcpy(request.path, spec->path, strlen(spec->path) + 1);
	else if ((fd = document(spec->svg)) < 0)
		return error_set(error, "out of memory");
	bool good = apart_send(apart->socket, &request, sizeof request, fd);
	if (fd >= 0)
		close(fd);
	return good || error_set(error, "its decoder has ended");
}

/* Until the nursery says something, or is no more. One that is stopped would never do either: it is woken. */
static void listen_for(const struct apart *apart)
{
	struct pollfd answer = { apart->socket, POLLIN, 0 };
	while (poll(&answer, 1, STOPPED_MS) <= 0) {
		siginfo_t state = { .si_pid = 0 };
		if (waitid(P_PID, (id_t)apart->nursery, &state, WSTOPPED | WNOHANG) == 0 && state.si_pid != 0)
			kill(apart->nursery, SIGCONT);
	}
}

/* False when the nursery is no more. */
static bool hear(struct apart *apart, struct apart_answer *answer, int *memory)
{
	do {
		*memory = -1;
		listen_for(apart);
		if (!apart_receive(apart->socket, answer, sizeof *answer, memory))
			return false;
		if (answer->number != apart->last_number && *memory >= 0)
			close(*memory);
	} while (answer->number != apart->last_number);
	return true;
}

/* Once more, when it was the nursery that died: then the picture has nothing to do with it. */
static bool exchange(struct apart *apart, const struct picture_spec *spec, struct apart_answer *answer, int *memory,
					 struct error *error)
{
	for (int tries = 0; tries < 2; tries++) {
		apart->last_number++;
		if (apart->socket >= 0 && ask(apart, spec, error) && hear(apart, answer, memory))
			return true;
		pthread_mutex_lock(&apart->lock);
		reap(apart);
		bool good = begin(apart, error);
		pthread_mutex_unlock(&apart->lock);
		if (!good)
			return false;
	}
	error_set(error, "cannot be decoded: its decoder has ended");
	return false;
}

struct raster *apart_load(struct apart *apart, const struct picture_spec *spec, struct error *error)
{
	struct identity identity;
	struct apart_answer answer;
	struct raster *raster = NULL;
	int memory = -1;
	if (!spec->path && !spec->svg) {
		error_set(error, "no picture is named");
		return NULL;
	}
	bool known = identify(spec, &identity);
	const struct condemned *condemned = known ? find(apart, &identity) : NULL;
	if (condemned) {
		*error = condemned->why;
		return NULL;
	}
	if (!exchange(apart, spec, &answer, &memory, error))
		return NULL;
	if (memory >= 0) {
		raster = raster_map(memory, answer.width, answer.height);
		close(memory);
		if (raster)
			raster->opaque = answer.opaque;
		else
			error_set(error, "out of memory");
		return raster;
	}
	*error = answer.why;
	if (answer.fatal && known)
		remember(apart, &identity, error);
	return NULL;
}
