/* What systemd would hear: a socket of our own stands in for it. */
#include "base/notify.h"
#include "support/folder.h"
#include "support/test.h"
#include <sys/socket.h>
#include <sys/un.h>

static void is_silent_without_systemd(void **state)
{
	(void)state;
	unsetenv("NOTIFY_SOCKET");
	unsetenv("WATCHDOG_USEC");
	notify_ready("nobody");
	notify_alive();
	notify_stopping();
	assert_true(notify_interval() == 0);
}

static void an_earlier_starts_word_is_taken_away(void **state)
{
	const struct test_folder *folder = *state;
	setenv("RUNTIME_DIRECTORY", folder->path, 1);
	notify_shown();
	assert_int_equal(access(in_folder(folder, "shown"), F_OK), 0);
	notify_begin();
	assert_int_not_equal(access(in_folder(folder, "shown"), F_OK), 0);
	notify_begin();
	unsetenv("RUNTIME_DIRECTORY");
	notify_begin();
}

#if defined HAVE_LIBSYSTEMD
static int open_ear(struct test_folder *folder)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int length = snprintf(address.sun_path, sizeof address.sun_path, "%s/notify", folder->path);
	assert_in_range(length, 1, sizeof address.sun_path - 1);
	int ear = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	assert_int_equal(bind(ear, (struct sockaddr *)&address, sizeof address), 0);
	setenv("NOTIFY_SOCKET", address.sun_path, 1);
	return ear;
}

static void assert_hears(int ear, const char *expected)
{
	char text[1024];
	ssize_t length = recv(ear, text, sizeof text - 1, 0);
	assert_true(length >= 0);
	text[length] = 0;
	assert_string_equal(text, expected);
}

static void tells_systemd(void **state)
{
	int ear = open_ear(*state);
	notify_ready("12 panels\nSTOPPING=1");
	assert_hears(ear, "READY=1\nSTATUS=12 panels STOPPING=1");
	notify_ready(NULL);
	assert_hears(ear, "READY=1\nSTATUS=");
	notify_alive();
	assert_hears(ear, "WATCHDOG=1");
	notify_stopping();
	assert_hears(ear, "STOPPING=1");
	unsetenv("NOTIFY_SOCKET");
	close(ear);
}

static void feeds_the_watchdog_twice_a_period(void **state)
{
	(void)state;
	char pid[32];
	snprintf(pid, sizeof pid, "%d", (int)getpid());
	setenv("WATCHDOG_USEC", "30000000", 1);
	setenv("WATCHDOG_PID", pid, 1);
	assert_true(notify_interval() == 15.0);
	setenv("WATCHDOG_PID", "1", 1);
	assert_true(notify_interval() == 0);
	unsetenv("WATCHDOG_USEC");
	unsetenv("WATCHDOG_PID");
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_silent_without_systemd),
		cmocka_unit_test_setup_teardown(an_earlier_starts_word_is_taken_away, test_folder_setup, test_folder_teardown),
#if defined HAVE_LIBSYSTEMD
		cmocka_unit_test_setup_teardown(tells_systemd, test_folder_setup, test_folder_teardown),
		cmocka_unit_test(feeds_the_watchdog_twice_a_period),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
