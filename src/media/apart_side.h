/* What the two sides of media/apart.h agree on: apart.c asks, apart_decoder.c is the other process. Not for others. */
#ifndef LANTERN_MEDIA_APART_SIDE_H
#define LANTERN_MEDIA_APART_SIDE_H
#include "media/picture.h"
#include <limits.h>
#include <sys/types.h>

enum { APART_SECONDS = 5, APART_MEMORY = 128 << 20, APART_DEADLINE = 60 };

struct apart_request {
	unsigned number;		  /* of the request, from 1 */
	struct picture_spec spec; /* without its strings */
	char path[PATH_MAX];	  /* "": a document comes along, as a file */
};

/* The pixels come along, as a file; without one it is `why`. */
struct apart_answer {
	unsigned number; /* of the request */
	int width, height;
	bool opaque;
	bool fatal; /* it took a limit or the decoder's life: the same file would do it again */
	struct error why;
};

/* One message, with a file (or -1). False when the other side is no more. */
bool apart_send(int socket, const void *message, size_t size, int fd);
/* *fd: the file that came along; untouched if none did. */
bool apart_receive(int socket, void *message, size_t size, int *fd);

/* The life of the nursery that `parent` has just forked. */
_Noreturn void apart_nursery(int socket, pid_t parent);

#endif
