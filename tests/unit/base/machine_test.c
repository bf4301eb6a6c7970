/* What a machine tells of itself, on files laid as a Pi's kernel lays them. */
#include "base/file.h"
#include "base/machine.h"
#include "support/folder.h"
#include "support/test.h"

#define SENSOR "sys/class/hwmon/hwmon1"
#define FIRMWARE "sys/devices/platform/soc/soc:firmware"

static const char *root(void **state)
{
	return ((struct test_folder *)*state)->path;
}

static void lay(void **state, const char *folder, const char *name, const char *text)
{
	char path[200];
	assert_true(folder_create(in_folder(*state, folder), NULL));
	snprintf(path, sizeof path, "%s/%s", folder, name);
	write_test_file(in_folder(*state, path), text);
}

static void what_is_not_told_is_not_known(void **state)
{
	double celsius;
	assert_false(machine_temperature(root(state), &celsius));
	assert_int_equal(machine_power(root(state)), POWER_UNKNOWN);
	assert_int_equal(machine_memory(root(state)), 0);
	lay(state, "sys/class/thermal/thermal_zone0", "temp", "\n");
	lay(state, FIRMWARE, "get_throttled", "what\n");
	lay(state, SENSOR, "name", "cpu_thermal\n");
	lay(state, SENSOR, "in0_lcrit_alarm", "1\n");
	assert_false(machine_temperature(root(state), &celsius));
	assert_int_equal(machine_power(root(state)), POWER_UNKNOWN);
}

static void temperature_is_in_degrees(void **state)
{
	double celsius = 0;
	lay(state, "sys/class/thermal/thermal_zone0", "temp", "48312\n");
	assert_true(machine_temperature(root(state), &celsius));
	assert_float_equal(celsius, 48.312, 1e-9);
}

static void the_firmware_tells_of_low_voltage_now_and_before(void **state)
{
	lay(state, FIRMWARE, "get_throttled", "0\n");
	assert_int_equal(machine_power(root(state)), POWER_GOOD);
	lay(state, FIRMWARE, "get_throttled", "50000\n");
	assert_int_equal(machine_power(root(state)), POWER_WAS_LOW);
	lay(state, FIRMWARE, "get_throttled", "50005\n");
	assert_int_equal(machine_power(root(state)), POWER_LOW);
	lay(state, FIRMWARE, "get_throttled", "e0000\n"); /* hot, not low */
	assert_int_equal(machine_power(root(state)), POWER_GOOD);
}

static void without_it_the_sensor_does(void **state)
{
	lay(state, SENSOR, "name", "rpi_volt\n");
	lay(state, SENSOR, "in0_lcrit_alarm", "0\n");
	assert_int_equal(machine_power(root(state)), POWER_GOOD);
	lay(state, SENSOR, "in0_lcrit_alarm", "1\n");
	assert_int_equal(machine_power(root(state)), POWER_LOW);
}

static void heat_is_told_by_the_firmware(void **state)
{
	static const struct {
		const char *bits;
		enum machine_heat heat;
	} rows[] = { { "0\n", HEAT_GOOD },	   { "8\n", HEAT_SLOWED }, { "e0008\n", HEAT_SLOWED },
				 { "4\n", HEAT_SLOWED },   { "5\n", HEAT_GOOD },   { "50005\n", HEAT_GOOD },
				 { "e0000\n", HEAT_GOOD }, { "d\n", HEAT_SLOWED }, { "what\n", HEAT_UNKNOWN } };
	assert_int_equal(machine_heat(root(state)), HEAT_UNKNOWN);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		lay(state, FIRMWARE, "get_throttled", rows[i].bits);
		assert_int_equal(machine_heat(root(state)), rows[i].heat);
	}
}

static void without_it_heat_is_told_by_what_is_slowed_down(void **state)
{
	lay(state, "sys/class/thermal/cooling_device0", "type", "Fan\n");
	lay(state, "sys/class/thermal/cooling_device0", "cur_state", "3\n");
	assert_int_equal(machine_heat(root(state)), HEAT_UNKNOWN);
	lay(state, "sys/class/thermal/cooling_device1", "type", "Processor\n");
	lay(state, "sys/class/thermal/cooling_device1", "cur_state", "0\n");
	lay(state, "sys/class/thermal/cooling_device3", "type", "thermal-cpufreq-0\n");
	lay(state, "sys/class/thermal/cooling_device3", "cur_state", "0\n");
	assert_int_equal(machine_heat(root(state)), HEAT_GOOD);
	lay(state, "sys/class/thermal/cooling_device3", "cur_state", "2\n");
	assert_int_equal(machine_heat(root(state)), HEAT_SLOWED);
}

static void this_process_is_in_memory(void **state)
{
	(void)state;
	assert_true(machine_memory("") > 100 * 1024);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_is_not_told_is_not_known, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(temperature_is_in_degrees, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(the_firmware_tells_of_low_voltage_now_and_before, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(without_it_the_sensor_does, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(heat_is_told_by_the_firmware, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(without_it_heat_is_told_by_what_is_slowed_down, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test(this_process_is_in_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
