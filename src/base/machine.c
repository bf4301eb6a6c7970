/* Reads the few small files of /sys and /proc that say it.
 *
 * A Pi's firmware tells of under-voltage and heat in get_throttled (a bit for now, one for ever since the start); newer
 * kernels only through a sensor named rpi_volt, and, as on every other machine, through what they slow down to cool it.
 * Must not know what is made of it. */
#include "base/machine.h"
#include "base/file.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SMALL = 256, SENSORS_MOST = 16 };

static bool read_line(const char *root, const char *path, char line[SMALL])
{
	char whole[512];
	struct error error;
	size_t length;
	if (snprintf(whole, sizeof whole, "%s%s", root, path) >= (int)sizeof whole)
		return false;
	char *text = file_read(whole, SMALL - 1, &length, &error);
	if (!text)
		return false;
	snprintf(line, SMALL, "%.*s", (int)strcspn(text, "\n"), text);
	free(text);
	return line[0] != 0;
}

bool machine_temperature(const char *root, double *celsius)
{
	char line[SMALL], *end;
	if (!read_line(root, "/sys/class/thermal/thermal_zone0/temp", line))
		return false;
	double thousandths = strtod(line, &end);
	*celsius = thousandths / 1000;
	return end != line;
}

static bool read_firmware(const char *root, unsigned long *bits)
{
	char line[SMALL], *end;
	if (!read_line(root, "/sys/devices/platform/soc/soc:firmware/get_throttled", line))
		return false;
	*bits = strtoul(line, &end, 16);
	return end != line;
}

static enum machine_power firmware(const char *root)
{
	unsigned long bits;
	if (!read_firmware(root, &bits))
		return POWER_UNKNOWN;
	return bits & 1 ? POWER_LOW : bits & 1ul << 16 ? POWER_WAS_LOW : POWER_GOOD;
}

enum machine_power machine_power(const char *root)
{
	char path[96], line[SMALL];
	enum machine_power power = firmware(root);
	for (int i = 0; i < SENSORS_MOST && power == POWER_UNKNOWN; i++) {
		snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/name", i);
		if (!read_line(root, path, line) || strcmp(line, "rpi_volt") != 0)
			continue;
		snprintf(path, sizeof path, "/sys/class/hwmon/hwmon%d/in0_lcrit_alarm", i);
		if (read_line(root, path, line))
			power = line[0] == '0' ? POWER_GOOD : POWER_LOW;
	}
	return power;
}

/* The processor among what the kernel can slow down: "Processor" (ACPI), "thermal-cpufreq-0", "cpufreq-cpu0". */
static enum machine_heat cooling(const char *root)
{
	char path[96], line[SMALL];
	enum machine_heat heat = HEAT_UNKNOWN;
	for (int i = 0; i < SENSORS_MOST && heat != HEAT_SLOWED; i++) {
		snprintf(path, sizeof path, "/sys/class/thermal/cooling_device%d/type", i);
		if (!read_line(root, path, line) || (strcmp(line, "Processor") != 0 && !strstr(line, "cpufreq")))
			continue;
		snprintf(path, sizeof path, "/sys/class/thermal/cooling_device%d/cur_state", i);
		if (read_line(root, path, line))
			heat = strtol(line, NULL, 10) > 0 ? HEAT_SLOWED : HEAT_GOOD;
	}
	return heat;
}

enum machine_heat machine_heat(const char *root)
{
	enum { THROTTLED = 1 << 2, WARM = 1 << 3 /* above the softer limit */ };
	unsigned long bits;
	/* Throttled alone may be for want of voltage, which is told as such. */
	if (read_firmware(root, &bits))
		return bits & WARM || (bits & THROTTLED && !(bits & 1)) ? HEAT_SLOWED : HEAT_GOOD;
	return cooling(root);
}

size_t machine_memory(const char *root)
{
	char line[SMALL];
	unsigned long whole, resident;
	if (!read_line(root, "/proc/self/statm", line) || sscanf(line, "%lu %lu", &whole, &resident) != 2)
		return 0;
	return (size_t)resident * (size_t)sysconf(_SC_PAGESIZE);
}
