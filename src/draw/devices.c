/* SDL reads the input devices under KMSDRM itself but gives nothing to poll: its own wait looks every millisecond.
 *
 * So every /dev/input/event* is opened a second time, only to be told that something came; what comes is thrown away
 * here and read by SDL. A udev monitor tells of devices and displays that come and go. A display is told from another
 * by its connector's status and modes in sysfs: televisions send hot-plug events all night without meaning it, and a
 * needless rebuild is a black flash. Must not know SDL. */
#include "draw/devices.h"
#include "base/sum.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libdrm/drm.h>
#include <libudev.h>
#include <linux/input.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { INPUTS_MOST = 40, NODE_SIZE = 32, FACTS_SIZE = 4096, CONNECTORS_MOST = 16 };

struct input {
	int fd;
	char node[NODE_SIZE]; /* "/dev/input/event3" */
};

struct devices {
	struct udev *udev;
	struct udev_monitor *monitor;
	struct input inputs[INPUTS_MOST];
	int count;
	struct loop *loop; /* borrows; NULL before devices_listen */
	uint64_t displays;
};

static void add_input(struct devices *devices, const char *node)
{
	if (!node || strncmp(node, "/dev/input/event", 16) != 0 || strlen(node) >= NODE_SIZE)
		return;
	for (int i = 0; i < devices->count; i++)
		if (strcmp(devices->inputs[i].node, node) == 0)
			return;
	if (devices->count == INPUTS_MOST)
		return;
	int fd = open(node, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return;
	struct input *input = &devices->inputs[devices->count++];
	input->fd = fd;
	memcpy(input->node, node, strlen(node) + 1);
	if (devices->loop)
		loop_add(devices->loop, fd);
}

static void remove_input(struct devices *devices, int index)
{
	if (devices->loop)
		loop_remove(devices->loop, devices->inputs[index].fd);
	close(devices->inputs[index].fd);
	devices->inputs[index] = devices->inputs[--devices->count];
}

static void add_present_inputs(struct devices *devices)
{
	struct udev_enumerate *list = udev_enumerate_new(devices->udev);
	if (!list)
		return;
	udev_enumerate_add_match_subsystem(list, "input");
	udev_enumerate_add_match_sysname(list, "event*");
	udev_enumerate_scan_devices(list);
	struct udev_list_entry *entry;
	udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(list))
	{
		struct udev_device *device = udev_device_new_from_syspath(devices->udev, udev_list_entry_get_name(entry));
		if (device) {
			add_input(devices, udev_device_get_devnode(device));
			udev_device_unref(device);
		}
	}
	udev_enumerate_unref(list);
}

struct devices *devices_create(struct error *error)
{
	struct devices *devices = calloc(1, sizeof *devices);
	if (!devices) {
		error_set(error, "out of memory");
		return NULL;
	}
	devices->udev = udev_new();
	devices->monitor = devices->udev ? udev_monitor_new_from_netlink(devices->udev, "udev") : NULL;
	if (!devices->monitor) {
		error_set(error, "no udev monitor");
		devices_destroy(devices);
		return NULL;
	}
	udev_monitor_filter_add_match_subsystem_devtype(devices->monitor, "input", NULL);
	udev_monitor_filter_add_match_subsystem_devtype(devices->monitor, "drm", NULL);
	if (udev_monitor_enable_receiving(devices->monitor) < 0) {
		error_set(error, "the udev monitor does not listen");
		devices_destroy(devices);
		return NULL;
	}
	add_present_inputs(devices); /* after the monitor listens, so that none is missed in between */
	devices_connected(DEVICES_DRM, &devices->displays);
	return devices;
}

void devices_destroy(struct devices *devices)
{
	if (!devices)
		return;
	while (devices->count > 0)
		remove_input(devices, devices->count - 1);
	if (devices->monitor) {
		if (devices->loop)
			loop_remove(devices->loop, udev_monitor_get_fd(devices->monitor));
		udev_monitor_unref(devices->monitor);
	}
	if (devices->udev)
		udev_unref(devices->udev);
	free(devices);
}

void devices_listen(struct devices *devices, struct loop *loop)
{
	devices->loop = loop;
	loop_add(loop, udev_monitor_get_fd(devices->monitor));
	for (int i = 0; i < devices->count; i++)
		loop_add(loop, devices->inputs[i].fd);
}

/* False when the device is gone. */
static bool drain_input(int fd)
{
	struct input_event events[64];
	ssize_t got;
	do
		got = read(fd, events, sizeof events);
	while (got > 0 || (got < 0 && errno == EINTR));
	return got < 0 && errno == EAGAIN;
}

static bool drain_monitor(struct devices *devices)
{
	bool displays = false;
	struct udev_device *device;
	while ((device = udev_monitor_receive_device(devices->monitor))) {
		const char *subsystem = udev_device_get_subsystem(device), *action = udev_device_get_action(device);
		if (subsystem && strcmp(subsystem, "drm") == 0)
			displays = true;
		else if (action && strcmp(action, "remove") != 0)
			add_input(devices, udev_device_get_devnode(device));
		udev_device_unref(device);
	}
	return displays;
}

/* sysfs tells what the kernel saw of a connector when it last looked, and not every driver looks before it says that
 * something changed. Asking for no modes makes it look; only who draws on the card (SDL) may ask. */
static void look_again(int card)
{
	uint32_t connectors[CONNECTORS_MOST] = { 0 };
	struct drm_mode_card_res found = { .connector_id_ptr = (uintptr_t)connectors, .count_connectors = CONNECTORS_MOST };
	if (card < 0 || ioctl(card, DRM_IOCTL_MODE_GETRESOURCES, &found) != 0)
		return;
	for (uint32_t i = 0; i < found.count_connectors && i < CONNECTORS_MOST; i++) {
		struct drm_mode_get_connector connector = { .connector_id = connectors[i] };
		ioctl(card, DRM_IOCTL_MODE_GETCONNECTOR, &connector);
	}
}

bool devices_drain(struct devices *devices, int card)
{
	for (int i = devices->count - 1; i >= 0; i--)
		if (!drain_input(devices->inputs[i].fd))
			remove_input(devices, i);
	if (!drain_monitor(devices))
		return false;
	uint64_t before = devices->displays;
	look_again(card);
	devices_connected(DEVICES_DRM, &devices->displays);
	return devices->displays != before;
}

static size_t read_fact(const char *folder, const char *connector, const char *name, char facts[FACTS_SIZE])
{
	char path[512];
	if (snprintf(path, sizeof path, "%s/%s/%s", folder, connector, name) >= (int)sizeof path)
		return 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	ssize_t got = read(fd, facts, FACTS_SIZE - 1);
	close(fd);
	return got > 0 ? (size_t)got : 0;
}

bool devices_connected(const char *folder, uint64_t *signature)
{
	*signature = 0;
	DIR *connectors = opendir(folder);
	if (!connectors)
		return false;
	bool found = false;
	for (struct dirent *entry; (entry = readdir(connectors));) {
		if (strncmp(entry->d_name, "card", 4) != 0 || !strchr(entry->d_name, '-'))
			continue;
		char facts[FACTS_SIZE];
		size_t length = read_fact(folder, entry->d_name, "status", facts);
		if (length < 9 || strncmp(facts, "connected", 9) != 0)
			continue;
		found = true;
		uint64_t own = sum_bytes(SUM_START, entry->d_name, strlen(entry->d_name));
		length = read_fact(folder, entry->d_name, "modes", facts);
		*signature += sum_bytes(own, facts, length); /* a sum: readdir has no order */
	}
	closedir(connectors);
	return found;
}
