// Reads a partition of the board through dm-verity: the kernel checks each block against a tree of hashes behind them.
//
//   verity check DEVICE BLOCKS HASH    reads all of it; is it what it was?
//   verity open DEVICE BLOCKS HASH     prints the device to mount; a block that is not what it was starts the board
//   anew
//
// For the initrd, linked statically. Debian's dmsetup does the same, but brings a C library and five others along.
#include <fcntl.h>
#include <linux/dm-ioctl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/sysmacros.h>
#include <unistd.h>

enum { BLOCK = 4096, SECTORS = BLOCK / 512, READ = 256 * BLOCK };

struct request {
	struct dm_ioctl head;
	struct dm_target_spec target;
	char parameters[1024];
};

static int control = -1;

static void prepare(struct request *request, const char *name)
{
	memset(request, 0, sizeof(*request));
	request->head.version[0] = DM_VERSION_MAJOR;
	request->head.data_size = sizeof(*request);
	request->head.data_start = sizeof(request->head);
	snprintf(request->head.name, sizeof(request->head.name), "%s", name);
}

static int simple(const char *name, unsigned long what)
{
	struct request request;

	prepare(&request, name);
	return ioctl(control, what, &request);
}

static int load(const char *name, char **device, const char *more)
{
	struct request request;

	prepare(&request, name);
	request.head.flags = DM_READONLY_FLAG;
	request.head.target_count = 1;
	request.target.length = strtoull(device[1], NULL, 10) * SECTORS;
	snprintf(request.target.target_type, sizeof(request.target.target_type), "verity");
	int length = snprintf(request.parameters, sizeof(request.parameters), "1 %s %s %d %d %s %s sha256 %s -%s",
						  device[0], device[0], BLOCK, BLOCK, device[1], device[1], device[2], more);
	if (length < 0 || (size_t)length >= sizeof(request.parameters))
		return -1;
	return ioctl(control, DM_TABLE_LOAD, &request);
}

// The new device's path, of at least 32 bytes; device: its partition, how many blocks are data, the tree's root.
static int create(const char *name, char **device, const char *more, char *path)
{
	struct request request;

	prepare(&request, name);
	if (ioctl(control, DM_DEV_CREATE, &request) != 0)
		return -1;
	sprintf(path, "/dev/dm-%u", minor(request.head.dev));
	if (load(name, device, more) == 0 && simple(name, DM_DEV_SUSPEND) == 0) // without its flag this one resumes
		return 0;
	simple(name, DM_DEV_REMOVE);
	return -1;
}

static int read_all(const char *path)
{
	static char data[READ];
	int file = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t got = -1;

	if (file < 0)
		return -1;
	do
		got = read(file, data, sizeof(data));
	while (got > 0);
	close(file);
	return got == 0 ? 0 : -1;
}

int main(int count, char **words)
{
	char path[32];

	if (count != 5)
		return 2;
	control = open("/dev/mapper/control", O_RDWR | O_CLOEXEC);
	if (strcmp(words[1], "open") == 0)
		return create("system", words + 2, " 1 restart_on_corruption", path) == 0 && puts(path) >= 0 ? 0 : 1;
	if (create("check", words + 2, "", path) != 0)
		return 2;
	int sound = read_all(path);
	simple("check", DM_DEV_REMOVE);
	return sound == 0 ? 0 : 1;
}
