/* The watch as an editor, a deployment and a full queue use it.
 *
 * The kernel queues an event before the call that caused it returns, and the watch is given its time: so nothing here
 * waits for anything. */
#include "base/file.h"
#include "base/watch.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>

/* The root that is watched lies one below the test's folder, so that it can be moved away. */
struct house {
	struct test_folder *folder;
	struct watch *watch;
};

static bool looks; /* the test's watch looks by itself now and then */

static int setup(void **state)
{
	static struct house house;
	looks = false;
	if (test_folder_setup((void **)&house.folder) != 0)
		return -1;
	folder_create(in_folder(house.folder, "root/panels/camp"), NULL);
	folder_create(in_folder(house.folder, "root/.git"), NULL);
	write_test_file(in_folder(house.folder, "root/panels/a.lua"), "a");
	house.watch = watch_create(NULL);
	*state = &house;
	return house.watch && watch_add_tree(house.watch, in_folder(house.folder, "root"), NULL) ? 0 : -1;
}

static int teardown(void **state)
{
	struct house *house = *state;
	watch_destroy(house->watch);
	return test_folder_teardown((void **)&house->folder);
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What was gathered, sorted, without the test folder's path: "root/a.lua root/b.lua". */
static const char *taken(struct house *house)
{
	static char text[4096];
	size_t count, prefix = strlen(house->folder->path) + 1;
	char **paths = watch_take(house->watch, &count);
	text[0] = 0;
	if (count)
		qsort(paths, count, sizeof *paths, compare_paths);
	for (size_t i = 0; i < count; i++) {
		if (strlen(text) + strlen(paths[i]) + 2 < sizeof text)
			sprintf(text + strlen(text), "%s%s", i ? " " : "", paths[i] + prefix);
		free(paths[i]);
	}
	free(paths);
	assert_true(watch_due(house->watch) < 0 || !watch_is_there(house->watch) || looks);
	return text;
}

static const char *changed_at(struct house *house, double now)
{
	watch_read(house->watch, now);
	return taken(house);
}

static const char *changed(struct house *house)
{
	return changed_at(house, 1);
}

static const char *at(struct house *house, const char *name)
{
	return in_folder(house->folder, name);
}

static void hears_what_is_saved(void **state)
{
	struct house *house = *state;
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "root/panels/camp/b.lua"), "b");
	write_test_file(at(house, "root/panels/a.lua"), "b");
	write_test_file(at(house, "root/panels/a.lua"), "c");
	assert_string_equal(changed(house), "root/panels/a.lua root/panels/camp/b.lua");
	assert_string_equal(changed(house), "");
	rename(at(house, "root/panels/a.lua"), at(house, "root/panels/z.lua"));
	assert_string_equal(changed(house), "root/panels/a.lua root/panels/z.lua");
	unlink(at(house, "root/panels/z.lua"));
	assert_string_equal(changed(house), "root/panels/z.lua");
	assert_true(file_write(at(house, "root/e.lua"), "x", 1, NULL));
	assert_string_equal(changed(house), "root/e.lua");
}

static void reading_is_no_change(void **state)
{
	struct house *house = *state;
	free(file_read(at(house, "root/panels/a.lua"), 10, NULL, NULL));
	chmod(at(house, "root/panels/a.lua"), 0600);
	FILE *open_file = fopen(at(house, "root/panels/a.lua"), "a");
	fputs("more", open_file);
	fflush(open_file);
	assert_string_equal(changed(house), "");
	fclose(open_file);
	assert_string_equal(changed(house), "root/panels/a.lua");
}

static void ignores_what_editors_leave(void **state)
{
	struct house *house = *state;
	static const char *const leftovers[] = { "root/.a.lua.swp", "root/a.swp",			"root/a.lua~",
											 "root/4913",		"root/.#a.lua",			"root/#a.lua#",
											 "root/.git/HEAD",	"root/.goutputstream-X" };
	for (size_t i = 0; i < sizeof leftovers / sizeof *leftovers; i++)
		write_test_file(at(house, leftovers[i]), "x");
	folder_create(at(house, "root/.cache/deep"), NULL);
	write_test_file(at(house, "root/.cache/deep/a.lua"), "x");
	watch_read(house->watch, 1);
	assert_true(watch_due(house->watch) < 0);
	assert_string_equal(taken(house), "");
	rename(at(house, "root/.goutputstream-X"), at(house, "root/a.lua"));
	assert_string_equal(changed(house), "root/a.lua");
}

static void waits_until_it_is_quiet(void **state)
{
	struct house *house = *state;
	const char *path = at(house, "root/a.lua");
	assert_true(watch_due(house->watch) < 0);
	for (int i = 0; i <= 10; i++) {
		double now = 5 + i * 0.02, due = now + 0.030;
		write_test_file(path, "x");
		watch_read(house->watch, now);
		if (due > 5.150)
			due = 5.150;
		assert_true(watch_due(house->watch) > due - 1e-9 && watch_due(house->watch) < due + 1e-9);
	}
	watch_read(house->watch, 6);
	assert_true(watch_due(house->watch) < 5.151);
	assert_string_equal(taken(house), "root/a.lua");
	write_test_file(path, "x");
	watch_read(house->watch, 7);
	assert_true(watch_due(house->watch) > 7.029 && watch_due(house->watch) < 7.031);
}

static void follows_new_folders(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "root/new/deep"), NULL);
	write_test_file(at(house, "root/new/deep/early.lua"), "x");
	assert_string_equal(changed(house), "root/new/deep/early.lua");
	write_test_file(at(house, "root/new/deep/late.lua"), "x");
	assert_string_equal(changed(house), "root/new/deep/late.lua");
	folder_create(at(house, "outside/in"), NULL);
	write_test_file(at(house, "outside/in/c.lua"), "x");
	assert_string_equal(changed(house), "");
	rename(at(house, "outside"), at(house, "root/inside"));
	assert_string_equal(changed(house), "root/inside/in/c.lua");
	write_test_file(at(house, "root/inside/in/c.lua"), "y");
	assert_string_equal(changed(house), "root/inside/in/c.lua");
}

static void forgets_folders_that_leave(void **state)
{
	struct house *house = *state;
	rename(at(house, "root/panels"), at(house, "away"));
	assert_string_equal(changed(house), "root/panels");
	write_test_file(at(house, "away/a.lua"), "x");
	write_test_file(at(house, "away/camp/a.lua"), "x");
	assert_string_equal(changed(house), "");
	rename(at(house, "away"), at(house, "root/panels"));
	assert_string_equal(changed(house), "root/panels/a.lua root/panels/camp/a.lua");
	rename(at(house, "root/panels"), at(house, "root/sheets"));
	assert_string_equal(changed(house), "root/panels root/sheets/a.lua root/sheets/camp/a.lua");
	write_test_file(at(house, "root/sheets/camp/a.lua"), "y");
	assert_string_equal(changed(house), "root/sheets/camp/a.lua");
	test_remove(at(house, "root/sheets/camp"));
	assert_string_equal(changed(house), "root/sheets/camp root/sheets/camp/a.lua");
	folder_create(at(house, "root/sheets/camp"), NULL);
	changed(house);
	write_test_file(at(house, "root/sheets/camp/again.lua"), "y");
	assert_string_equal(changed(house), "root/sheets/camp/again.lua");
}

/* A deployment renames a new tree over the old one: the watch must go with the name, not with the inode. */
static void follows_a_root_that_is_replaced(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "next/panels"), NULL);
	rename(at(house, "root"), at(house, "old"));
	rename(at(house, "next"), at(house, "root"));
	assert_string_equal(changed(house), "root");
	write_test_file(at(house, "old/panels/a.lua"), "x");
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "root/panels/a.lua"), "x");
	assert_string_equal(changed(house), "root/panels/a.lua");
}

static void follows_a_root_that_comes_back(void **state)
{
	struct house *house = *state;
	test_remove(at(house, "root"));
	assert_non_null(strstr(changed(house), "root"));
	assert_false(watch_is_there(house->watch));
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "other"), "x");
	assert_string_equal(changed(house), "");
	folder_create(at(house, "root/panels"), NULL);
	watch_read(house->watch, 1.9);
	assert_false(watch_gathered(house->watch, 9));
	assert_true(watch_due(house->watch) > 1.99 && watch_due(house->watch) < 2.01);
	assert_string_equal(changed_at(house, 2), "root");
	assert_true(watch_is_there(house->watch));
	write_test_file(at(house, "root/panels/a.lua"), "x");
	assert_string_equal(changed(house), "root/panels/a.lua");
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "another"), "x"); /* the parent is none of its business any more: no wake-up */
	struct pollfd poll_entry = { .fd = watch_descriptor(house->watch), .events = POLLIN };
	assert_int_equal(poll(&poll_entry, 1, 0), 0);
	rename(at(house, "root"), at(house, "gone"));
	assert_string_equal(changed(house), "root");
	rename(at(house, "gone"), at(house, "root"));
	assert_string_equal(changed_at(house, 9), "root");
	write_test_file(at(house, "root/panels/a.lua"), "x");
	assert_string_equal(changed(house), "root/panels/a.lua");
}

static void waits_for_a_root_that_is_not_there_yet(void **state)
{
	struct house *house = *state;
	assert_true(watch_add_tree(house->watch, at(house, "up/later"), NULL));
	assert_false(watch_is_there(house->watch));
	write_test_file(at(house, "other"), "x");
	assert_string_equal(changed(house), "");
	folder_create(at(house, "up/later/deep"), NULL);
	assert_string_equal(changed_at(house, 9), "root up/later");
	assert_true(watch_is_there(house->watch));
	write_test_file(at(house, "up/later/deep/a"), "x");
	assert_string_equal(changed(house), "up/later/deep/a");
}

/* More than the kernel keeps: what was lost is not known, so everything is said to have changed. */
static void a_full_queue_means_everything(void **state)
{
	struct house *house = *state;
	char *text = file_read("/proc/sys/fs/inotify/max_queued_events", 64, NULL, NULL);
	long most = text ? atol(text) : 0;
	free(text);
	if (most <= 0 || most > 200000)
		skip();
	const char *one = at(house, "root/one"), *two = at(house, "root/two");
	write_test_file(one, "x");
	for (long i = 0; i <= most / 2; i++) /* renames, for equal events would be merged */
		rename(i % 2 ? two : one, i % 2 ? one : two);
	folder_create(at(house, "root/unseen"), NULL);
	assert_string_equal(changed(house), "root root/one root/two");
	write_test_file(at(house, "root/unseen/a.lua"), "x");
	assert_string_equal(changed(house), "root/unseen/a.lua");
}

static void watches_two_roots(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "second/x"), NULL);
	char slashed[600];
	snprintf(slashed, sizeof slashed, "%s//", at(house, "second"));
	assert_true(watch_add_tree(house->watch, slashed, NULL));
	write_test_file(at(house, "second/x/a"), "x");
	write_test_file(at(house, "root/a"), "x");
	assert_string_equal(changed(house), "root/a second/x/a");
	assert_true(watch_descriptor(house->watch) >= 0);
	watch_destroy(NULL);
}

/* A release's folder, and the link that names the one that is shown. */
static struct watch *watch_release(struct house *house, const char *link)
{
	static const char *const parts[] = { "scripts", "assets", NULL };
	folder_create(at(house, "one/scripts"), NULL);
	folder_create(at(house, "two/scripts"), NULL);
	write_test_file(at(house, "one/scripts/a.lua"), "1");
	write_test_file(at(house, "two/scripts/a.lua"), "2");
	assert_int_equal(symlink("one", at(house, "current")), 0);
	watch_destroy(house->watch);
	house->watch = watch_create(NULL);
	assert_true(watch_add_tree(house->watch, at(house, link), parts));
	return house->watch;
}

static void point(struct house *house, const char *link, const char *target)
{
	assert_int_equal(symlink(target, at(house, "fresh")), 0);
	rename(at(house, "fresh"), at(house, link));
}

static void hears_only_the_parts(void **state)
{
	struct house *house = *state;
	watch_release(house, "one");
	write_test_file(at(house, "one/notes.txt"), "x");
	folder_create(at(house, "one/build"), NULL);
	folder_create(at(house, "one/assets"), NULL);
	write_test_file(at(house, "one/build/a.o"), "x");
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "one/assets/a.png"), "x");
	write_test_file(at(house, "one/scripts/a.lua"), "x");
	assert_string_equal(changed(house), "one/assets/a.png one/scripts/a.lua");
	assert_false(watch_shaken(house->watch));
}

static void a_switched_link_is_another_root(void **state)
{
	struct house *house = *state;
	struct watch *watch = watch_release(house, "current");
	write_test_file(at(house, "one/scripts/a.lua"), "x");
	assert_string_equal(changed(house), "current/scripts/a.lua");
	point(house, "current", "two"); /* mv -T */
	watch_read(watch, 1);
	assert_true(watch_shaken(watch) && watch_is_there(watch));
	assert_string_equal(taken(house), "current");
	assert_false(watch_shaken(watch));
	write_test_file(at(house, "one/scripts/a.lua"), "x");
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "two/scripts/a.lua"), "x");
	assert_string_equal(changed(house), "current/scripts/a.lua");
	unlink(at(house, "current")); /* ln -sfn */
	assert_int_equal(symlink("one", at(house, "current")), 0);
	assert_string_equal(changed(house), "current");
	unlink(at(house, "current"));
	assert_string_equal(changed(house), "current");
	assert_false(watch_is_there(watch));
	assert_int_equal(symlink("two", at(house, "current")), 0);
	assert_string_equal(changed_at(house, 9), "current");
	assert_true(watch_is_there(watch));
}

static void a_link_further_up_is_followed(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "x/deep/ex/scripts"), NULL);
	folder_create(at(house, "y/deep/ex/scripts"), NULL);
	write_test_file(at(house, "x/deep/ex/scripts/a.lua"), "1");
	write_test_file(at(house, "y/deep/ex/scripts/a.lua"), "1");
	assert_int_equal(symlink("../x/deep", at(house, "y/through")), 0);
	assert_int_equal(symlink("y/through", at(house, "two-links")), 0);
	watch_release(house, "two-links/ex");
	write_test_file(at(house, "x/deep/ex/scripts/a.lua"), "2");
	assert_string_equal(changed(house), "two-links/ex/scripts/a.lua");
	point(house, "y/through", "deep");
	assert_string_equal(changed(house), "two-links/ex");
	write_test_file(at(house, "y/deep/ex/scripts/a.lua"), "2");
	assert_string_equal(changed(house), "two-links/ex/scripts/a.lua");
	rename(at(house, "y"), at(house, "z"));
	assert_string_equal(changed(house), "two-links/ex");
	assert_false(watch_is_there(house->watch));
	rename(at(house, "z"), at(house, "y"));
	assert_string_equal(changed_at(house, 9), "two-links/ex");
}

static void links_in_the_root_are_followed(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "photos/old"), NULL);
	write_test_file(at(house, "photos/a.jpg"), "1");
	write_test_file(at(house, "photos/b.jpg"), "1");
	assert_int_equal(symlink("../photos", at(house, "root/photos")), 0);
	assert_int_equal(symlink("../photos", at(house, "root/again")), 0);
	assert_int_equal(symlink("../photos/a.jpg", at(house, "root/c.jpg")), 0);
	assert_int_equal(symlink(".", at(house, "photos/round")), 0);
	assert_non_null(strstr(changed(house), "root/photos/a.jpg"));
	write_test_file(at(house, "photos/old/d.jpg"), "1");
	assert_non_null(strstr(changed(house), "root/again/old/d.jpg"));
	write_test_file(at(house, "photos/a.jpg"), "2");
	assert_non_null(strstr(changed(house), "root/c.jpg"));
	file_write(at(house, "photos/a.jpg"), "3", 1, NULL); /* another file under the same name */
	assert_non_null(strstr(changed(house), "root/c.jpg"));
	write_test_file(at(house, "photos/a.jpg"), "4");
	assert_non_null(strstr(changed(house), "root/c.jpg"));
	point(house, "root/c.jpg", "../photos/b.jpg");
	assert_non_null(strstr(changed(house), "root/c.jpg"));
	write_test_file(at(house, "photos/b.jpg"), "4");
	assert_non_null(strstr(changed(house), "root/c.jpg"));
	rename(at(house, "photos"), at(house, "away"));
	watch_read(house->watch, 1);
	assert_true(watch_shaken(house->watch));
	looks = true;
	assert_string_equal(taken(house), "root");
	rename(at(house, "away"), at(house, "photos"));
	assert_string_equal(changed_at(house, 9), "root");
	write_test_file(at(house, "photos/old/d.jpg"), "5");
	assert_non_null(strstr(changed(house), "root/photos/old/d.jpg"));
}

static void what_goes_shakes_and_what_is_replaced_does_not(void **state)
{
	struct house *house = *state;
	assert_true(file_write(at(house, "root/panels/a.lua"), "x", 1, NULL));
	rename(at(house, "root/panels/a.lua"), at(house, "root/panels/a.lua~")); /* an editor's old one */
	write_test_file(at(house, "root/panels/a.lua"), "y");
	watch_read(house->watch, 1);
	assert_false(watch_shaken(house->watch));
	assert_string_equal(taken(house), "root/panels/a.lua");
	unlink(at(house, "root/panels/a.lua"));
	watch_read(house->watch, 1);
	assert_true(watch_shaken(house->watch));
	assert_string_equal(taken(house), "root/panels/a.lua");
	assert_int_equal(link(at(house, "root/panels/a.lua~"), at(house, "root/panels/b.lua")), 0);
	assert_string_equal(changed(house), "root/panels/b.lua");
}

static void a_file_being_written_is_heard(void **state)
{
	struct house *house = *state;
	FILE *file = fopen(at(house, "root/large.jpg"), "w");
	for (int i = 1; i < 5; i++) {
		fputs("part", file);
		fflush(file);
		watch_read(house->watch, i);
		assert_false(watch_gathered(house->watch, 100));
		assert_true(watch_heard(house->watch) > i - 0.001);
	}
	fclose(file);
	assert_string_equal(changed_at(house, 6), "root/large.jpg");
}

static void everything_is_watched_anew_on_demand(void **state)
{
	struct house *house = *state;
	test_remove(at(house, "root"));
	changed(house);
	folder_create(at(house, "root/sheets"), NULL);
	watch_again(house->watch);
	assert_true(watch_is_there(house->watch));
	assert_string_equal(changed(house), "");
	write_test_file(at(house, "root/sheets/a.lua"), "x");
	assert_string_equal(changed(house), "root/sheets/a.lua");
}

/* Mounting wants a user namespace of one's own. */
static bool can_mount(const char *folder)
{
	return mount("none", folder, "tmpfs", 0, NULL) == 0;
}

static void a_medium_may_be_taken_out_and_put_in_again(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "stick"), NULL);
	if (!can_mount(at(house, "stick")))
		skip();
	folder_create(at(house, "stick/ex/scripts"), NULL);
	write_test_file(at(house, "stick/ex/scripts/a.lua"), "1");
	watch_release(house, "stick/ex");
	assert_int_equal(umount(at(house, "stick")), 0); /* nothing keeps it busy */
	assert_string_equal(changed(house), "stick/ex");
	assert_false(watch_is_there(house->watch));
	assert_string_equal(changed_at(house, 3), "");
	assert_true(can_mount(at(house, "stick")));
	folder_create(at(house, "stick/ex/scripts"), NULL);
	write_test_file(at(house, "stick/ex/scripts/b.lua"), "1");
	assert_string_equal(changed_at(house, 6), "stick/ex");
	assert_true(watch_is_there(house->watch));
	write_test_file(at(house, "stick/ex/scripts/b.lua"), "2");
	assert_string_equal(changed_at(house, 7), "stick/ex/scripts/b.lua");
	assert_int_equal(umount(at(house, "stick")), 0);
}

static void a_medium_below_the_root_is_waited_for(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "one/assets"), NULL);
	if (!can_mount(at(house, "one/assets")))
		skip();
	folder_create(at(house, "one/assets/photos"), NULL);
	watch_release(house, "one");
	assert_int_equal(umount(at(house, "one/assets")), 0);
	assert_string_equal(changed(house), "one");
	assert_false(watch_is_there(house->watch));
	assert_true(can_mount(at(house, "one/assets")));
	write_test_file(at(house, "one/assets/b.jpg"), "1");
	assert_string_equal(changed_at(house, 6), "one");
	write_test_file(at(house, "one/assets/b.jpg"), "2");
	assert_string_equal(changed_at(house, 7), "one/assets/b.jpg");
	assert_int_equal(umount(at(house, "one/assets")), 0);
}

/* The kernel's limit holds for the whole machine: a namespace of one's own has a limit of its own. */
static void what_the_system_refuses_to_watch_is_looked_over(void **state)
{
	struct house *house = *state;
	looks = true;
	if (unshare(CLONE_NEWUSER) != 0 || !file_exists("/proc/sys/user/max_inotify_watches"))
		skip();
	int limit = open("/proc/sys/user/max_inotify_watches", O_WRONLY);
	if (limit < 0 || write(limit, "3", 1) != 1)
		skip();
	close(limit);
	watch_release(house, "one");
	assert_true(watch_is_refused(house->watch));
	assert_string_equal(changed_at(house, 10), "");
	write_test_file(at(house, "one/scripts/a.lua"), "longer");
	changed_at(house, 11); /* perhaps it is watched, perhaps another */
	write_test_file(at(house, "one/scripts/b.lua"), "x");
	folder_create(at(house, "one/assets/deep"), NULL);
	write_test_file(at(house, "one/assets/deep/c.jpg"), "x");
	assert_non_null(strstr(changed_at(house, 20), "one"));
	write_test_file(at(house, "one/assets/deep/c.jpg"), "longer");
	assert_non_null(strstr(changed_at(house, 30), "one"));
	assert_string_equal(changed_at(house, 40), "");
}

/* A folder tree comes, is written to, moves and goes; the watch hears it all, or says that it may have missed some. */
static bool live_through_it(void *data)
{
	struct test_folder *folder = data;
	struct watch *watch = watch_create(NULL);
	char **paths = NULL;
	size_t count = 0;
	bool ok = watch && watch_add_tree(watch, in_folder(folder, "oom"), NULL);
	mkdir(in_folder(folder, "oom/sub"), 0700);
	mkdir(in_folder(folder, "oom/sub/deep"), 0700);
	close(open(in_folder(folder, "oom/sub/deep/file"), O_WRONLY | O_CREAT, 0600));
	if (ok)
		watch_read(watch, 1);
	rename(in_folder(folder, "oom/sub"), in_folder(folder, "oom/moved"));
	rename(in_folder(folder, "oom"), in_folder(folder, "oom2"));
	rename(in_folder(folder, "oom2"), in_folder(folder, "oom"));
	if (ok)
		watch_read(watch, 2);
	bool due = watch && watch_due(watch) >= 0;
	if (due)
		paths = watch_take(watch, &count);
	bool heard = count > 0 || (due && watch_due(watch) > 2.5); /* or it will try again later */
	for (size_t i = 0; i < count; i++)
		free(paths[i]);
	free(paths);
	watch_destroy(watch);
	unlink(in_folder(folder, "oom/moved/deep/file"));
	rmdir(in_folder(folder, "oom/moved/deep"));
	rmdir(in_folder(folder, "oom/moved"));
	if (ok && !heard)
		abort();
	return ok && count > 0;
}

static void survives_out_of_memory(void **state)
{
	struct house *house = *state;
	folder_create(at(house, "oom/already"), NULL);
	assert_survives(live_through_it, house->folder);
}

int main(void)
{
#define IN_HOUSE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		IN_HOUSE(hears_what_is_saved),
		IN_HOUSE(reading_is_no_change),
		IN_HOUSE(ignores_what_editors_leave),
		IN_HOUSE(waits_until_it_is_quiet),
		IN_HOUSE(follows_new_folders),
		IN_HOUSE(forgets_folders_that_leave),
		IN_HOUSE(follows_a_root_that_is_replaced),
		IN_HOUSE(follows_a_root_that_comes_back),
		IN_HOUSE(waits_for_a_root_that_is_not_there_yet),
		IN_HOUSE(a_full_queue_means_everything),
		IN_HOUSE(watches_two_roots),
		IN_HOUSE(hears_only_the_parts),
		IN_HOUSE(a_switched_link_is_another_root),
		IN_HOUSE(a_link_further_up_is_followed),
		IN_HOUSE(links_in_the_root_are_followed),
		IN_HOUSE(what_goes_shakes_and_what_is_replaced_does_not),
		IN_HOUSE(a_file_being_written_is_heard),
		IN_HOUSE(everything_is_watched_anew_on_demand),
		IN_HOUSE(a_medium_may_be_taken_out_and_put_in_again),
		IN_HOUSE(a_medium_below_the_root_is_waited_for),
		IN_HOUSE(survives_out_of_memory),
		IN_HOUSE(what_the_system_refuses_to_watch_is_looked_over), /* the last: it moves to another namespace */
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
