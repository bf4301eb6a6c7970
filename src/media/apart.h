/* Pictures decoded in a process of their own, so that no file can take the show's time or memory, or bring it down.
 *
 * A decoder is other people's code, run on other people's files: some loop for ever, some take a gigabyte, some crash.
 * So nothing is decoded in the process that draws. A small process, the nursery, is forked early and only waits; for
 * each burst of pictures it forks a decoder, which has APART_SECONDS of CPU time a picture, APART_MEMORY of memory and
 * APART_DEADLINE on the clock (longer where it waits for a processor), and which goes when nothing more has come for a
 * while. When it dies, the picture is named with the reason, and is not tried again until its file changes; the next
 * picture gets a new decoder. A process of the two that is stopped (SIGSTOP) is woken.
 *
 * What it costs: 1 ms at the start, 0.3 ms of a PC for the first picture of a burst and 0.03 ms for each, and at rest
 * the nursery's 1 MiB, most of which a decoding thread would keep. The pixels are written into memory that
 * both processes share and are never copied. What the libraries warn of in a bad file is not printed.
 *
 * One caller at a time, on any thread; apart_end from any other. */
#ifndef LANTERN_MEDIA_APART_H
#define LANTERN_MEDIA_APART_H
#include "media/picture.h"

struct apart;

/* Forks: to be called before the process has threads, windows or much memory. NULL with an error. */
struct apart *apart_create(struct error *error);
void apart_destroy(struct apart *apart);

/* As picture_load, which is what is done there. Blocks. */
struct raster *apart_load(struct apart *apart, const struct picture_spec *spec, struct error *error);

/* Ends the decoder, whatever it does: apart_load returns with an error, now and from then on. */
void apart_end(struct apart *apart);

#endif
