/* Plays the kernel's side of an HDMI cable for board/root/usr/lib/lantern/cec: preloaded, it answers the ioctls of
 * linux/cec.h on whatever file was opened, and writes down what a television would be told, as hexadecimal numbers, a
 * message a line. CEC_TOLD is the file for that; CEC_PLACE the cable's address, ffff while no display is there;
 * CEC_DEAF: none answers. */
#include <errno.h>
#include <linux/types.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include <linux/cec.h>

int ioctl(int file, unsigned long request, ...);

static bool claimed;

static int claim(const struct cec_log_addrs *wanted)
{
	claimed = wanted->num_log_addrs == 1 && wanted->cec_version == CEC_OP_CEC_VERSION_1_4 &&
			  wanted->log_addr_type[0] == CEC_LOG_ADDR_TYPE_PLAYBACK &&
			  wanted->primary_device_type[0] == CEC_OP_PRIM_DEVTYPE_PLAYBACK &&
			  wanted->all_device_types[0] == CEC_OP_ALL_DEVTYPE_PLAYBACK && wanted->flags == 0 &&
			  strcmp(wanted->osd_name, "lantern") == 0;
	errno = EINVAL;
	return claimed ? 0 : -1;
}

static int send_message(struct cec_msg *message)
{
	FILE *told = fopen(getenv("CEC_TOLD"), "ae");
	if (!told || message->len == 0 || message->len > CEC_MAX_MSG_SIZE || message->timeout || message->flags) {
		errno = EINVAL;
		return -1;
	}
	for (unsigned i = 0; i < message->len; i++)
		fprintf(told, "%02x%s", message->msg[i], i + 1 < message->len ? "" : "\n");
	fclose(told);
	message->tx_status = getenv("CEC_DEAF") ? CEC_TX_STATUS_NACK | CEC_TX_STATUS_MAX_RETRIES : CEC_TX_STATUS_OK;
	return 0;
}

int ioctl(int file, unsigned long request, ...)
{
	va_list rest;
	va_start(rest, request);
	void *data = va_arg(rest, void *);
	va_end(rest);
	(void)file;
	switch ((unsigned)request) {
	case CEC_ADAP_G_PHYS_ADDR:
		*(__u16 *)data = (__u16)strtoul(getenv("CEC_PLACE"), NULL, 16);
		return 0;
	case CEC_ADAP_S_LOG_ADDRS:
		return claim(data);
	case CEC_ADAP_G_LOG_ADDRS:
		memset(data, 0, sizeof(struct cec_log_addrs));
		((struct cec_log_addrs *)data)->log_addr[0] = claimed ? CEC_LOG_ADDR_PLAYBACK_1 : CEC_LOG_ADDR_INVALID;
		return 0;
	case CEC_TRANSMIT:
		return send_message(data);
	default: /* perl asks whether what it opened is a terminal */
		errno = ENOTTY;
		return -1;
	}
}
