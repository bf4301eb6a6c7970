/* Displays told from one another by what sysfs says of their connectors. */
#include "draw/devices.h"
#include "support/folder.h"
#include "support/test.h"

static void put_connector(const struct test_folder *folder, const char *name, const char *status, const char *modes)
{
	char path[400];
	mkdir(in_folder(folder, name), 0755);
	snprintf(path, sizeof path, "%s/%s/status", folder->path, name);
	write_test_file(path, status);
	snprintf(path, sizeof path, "%s/%s/modes", folder->path, name);
	write_test_file(path, modes);
}

static void no_folder_means_no_display(void **state)
{
	uint64_t signature = 1;
	assert_false(devices_connected(in_folder(*state, "nowhere"), &signature));
	assert_int_equal(signature, 0);
	assert_false(devices_connected(((struct test_folder *)*state)->path, &signature));
}

static void a_display_is_seen_when_it_is_plugged_in(void **state)
{
	const struct test_folder *folder = *state;
	uint64_t none, small, large, both;
	put_connector(folder, "card1", "connected\n", ""); /* the card itself is no connector */
	put_connector(folder, "card1-HDMI-A-1", "disconnected\n", "");
	assert_false(devices_connected(folder->path, &none));
	put_connector(folder, "card1-HDMI-A-1", "connected\n", "1280x720\n");
	assert_true(devices_connected(folder->path, &small));
	assert_int_not_equal(small, none);
	put_connector(folder, "card1-HDMI-A-1", "connected\n", "1920x1080\n1280x720\n");
	assert_true(devices_connected(folder->path, &large));
	assert_int_not_equal(large, small);
	put_connector(folder, "card1-HDMI-A-2", "connected\n", "1920x1080\n1280x720\n");
	assert_true(devices_connected(folder->path, &both));
	assert_int_not_equal(both, large);
	put_connector(folder, "card1-HDMI-A-2", "disconnected\n", "");
	uint64_t again;
	assert_true(devices_connected(folder->path, &again));
	assert_int_equal(again, large); /* a hot-plug event that changed nothing is none */
}

static void listening_leaves_the_loop_as_it_was(void **state)
{
	(void)state;
	struct error error;
	struct loop loop;
	assert_true(loop_init(&loop, &error));
	struct devices *devices = devices_create(&error);
	if (!devices)
		skip(); /* a machine without netlink */
	devices_listen(devices, &loop);
	assert_true(loop.count >= 1);
	assert_false(devices_drain(devices, -1));
	devices_destroy(devices);
	assert_int_equal(loop.count, 0);
	loop_finish(&loop);
	devices_destroy(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(no_folder_means_no_display, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_display_is_seen_when_it_is_plugged_in, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test(listening_leaves_the_loop_as_it_was),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
