/* Pictures decoded apart: what the limits end, what is not tried again, and that the next picture comes all the same.
 */
#include "base/error.h"
#include "media/apart.h"
#include "support/folder.h"
#include "support/test.h"
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define PICTURES "tests/data/pictures/"
#define SVG(content) "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">" content "</svg>"

/* Ten million dashes want a gigabyte; a million million want for ever. */
static const char hungry[] =
	SVG("<path d=\"M0 0L1e9 0\" stroke=\"#888\" stroke-width=\"3\" stroke-dasharray=\"5,3\"/>");
static const char endless[] = SVG("<path d=\"M0 0L1e9 0\" stroke=\"#888\" stroke-dasharray=\"0.00001,0\"/>");
static const char good[] = SVG("<rect width=\"100\" height=\"100\" fill=\"#123456\"/>");

static struct apart *start(void)
{
	struct error error = { "" };
	struct apart *apart = apart_create(&error);
	if (!apart)
		fail_msg("%s", error.text);
	return apart;
}

static void assert_loads(struct apart *apart, struct picture_spec spec)
{
	struct error error = { "" };
	struct raster *raster = apart_load(apart, &spec, &error);
	if (!raster)
		fail_msg("%s", error.text);
	struct raster *here = picture_load(&spec, &error);
	assert_int_equal(raster->width, here->width);
	assert_int_equal(raster->height, here->height);
	assert_int_equal(raster->opaque, here->opaque);
	for (int y = 0; y < here->height; y++)
		assert_memory_equal(raster->pixels + y * raster->stride, here->pixels + y * here->stride,
							(size_t)here->width * sizeof *here->pixels);
	raster_destroy(raster);
	raster_destroy(here);
}

static void assert_fails(struct apart *apart, struct picture_spec spec, const char *why)
{
	struct error error = { "" };
	struct raster *raster = apart_load(apart, &spec, &error);
	if (raster)
		fail_msg("it was decoded");
	if (!strstr(error.text, why))
		fail_msg("says '%s', not '%s'", error.text, why);
}

static double children_seconds(void)
{
	struct rusage usage;
	getrusage(RUSAGE_CHILDREN, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
		   (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static const struct picture_spec photo = { .path = PICTURES "photo.jpg", .width = 80, .height = 60 };
static const struct picture_spec drawn = { .svg = good, .width = 9, .height = 9, .tinted = true, .tint = 0xFF0000 };

static void pictures_are_the_same_as_decoded_here(void **state)
{
	(void)state;
	struct apart *apart = start();
	for (int i = 0; i < 3; i++) {
		assert_loads(apart, photo);
		assert_loads(apart, drawn);
	}
	assert_loads(apart, (struct picture_spec){ .path = PICTURES "alpha.png", .width = 31, .height = 17 });
	assert_fails(apart, (struct picture_spec){ .path = "absent.jpg", .width = 4, .height = 3 }, "not found");
	assert_fails(apart, (struct picture_spec){ .width = 4, .height = 3 }, "no picture is named");
	apart_destroy(apart);
	apart_destroy(NULL);
}

#ifndef __SANITIZE_ADDRESS__ /* which cannot be limited in memory */
static void what_wants_too_much_memory_is_ended(void **state)
{
	(void)state;
	struct apart *apart = start();
	assert_fails(apart, (struct picture_spec){ .svg = hungry, .width = 99, .height = 99 }, "more than 128 MiB");
	assert_loads(apart, photo);
	apart_destroy(apart);
}
#endif

/* How long it was tried is seen from the CPU time of what was forked: once 5 s, and not again. */
static void what_takes_too_long_is_ended_and_tried_again_when_its_file_changes(void **state)
{
	struct apart *apart = start();
	const char *path = in_folder(*state, "map.svg");
	const struct picture_spec spec = { .path = path, .width = 99, .height = 99 };
	double before = children_seconds();
	write_test_file(path, endless);
	for (int i = 0; i < 4; i++)
		assert_fails(apart, spec, "takes more than 5 seconds");
	assert_loads(apart, photo);
	write_test_file(path, good);
	assert_loads(apart, spec);
	apart_destroy(apart);
	double used = children_seconds() - before;
	/* Once is 5 s, four times would be 20; on a busy machine the kernel counts by whole ticks, and ends it sooner. */
	assert_true(used > 2 && used < 10);
}

static void *load_endless(void *data)
{
	struct error error = { "" };
	struct picture_spec spec = { .svg = endless, .width = 99, .height = 99 };
	raster_destroy(apart_load(data, &spec, &error));
	return NULL;
}

/* The test ends only if the thread does; had it waited for the decoder, that would have used up its 5 s. */
static void it_ends_at_once_when_it_is_told(void **state)
{
	(void)state;
	struct apart *apart = start();
	pthread_t thread;
	double before = children_seconds();
	assert_int_equal(pthread_create(&thread, NULL, load_endless, apart), 0);
	usleep(50000);
	apart_end(apart);
	pthread_join(thread, NULL);
	assert_fails(apart, photo, "lantern ends");
	apart_destroy(apart);
	assert_true(children_seconds() - before < 4);
}

/* The first child of this process: the nursery. */
static pid_t child(void)
{
	int pid = 0;
	FILE *file = fopen("/proc/thread-self/children", "r");
	if (!file || fscanf(file, "%d", &pid) != 1)
		pid = 0;
	if (file)
		fclose(file);
	return pid;
}

static void a_nursery_that_was_killed_is_begun_anew(void **state)
{
	(void)state;
	struct apart *apart = start();
	assert_loads(apart, photo);
	pid_t pid = child();
	if (pid <= 0)
		skip(); /* a kernel that does not tell */
	kill(pid, SIGKILL);
	siginfo_t ended;
	waitid(P_PID, (id_t)pid, &ended, WEXITED | WNOWAIT); /* it is not reaped: that is for the one who forked it */
	assert_loads(apart, photo);
	assert_true(child() > 0 && child() != pid);
	kill(child(), SIGTERM); /* is not for it */
	assert_loads(apart, photo);
	apart_destroy(apart);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pictures_are_the_same_as_decoded_here),
#ifndef __SANITIZE_ADDRESS__
		cmocka_unit_test(what_wants_too_much_memory_is_ended),
#endif
		cmocka_unit_test_setup_teardown(what_takes_too_long_is_ended_and_tried_again_when_its_file_changes,
										test_folder_setup, test_folder_teardown),
		cmocka_unit_test(it_ends_at_once_when_it_is_told),
		cmocka_unit_test(a_nursery_that_was_killed_is_begun_anew),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
