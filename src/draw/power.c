/* Displays are put to sleep and woken by the property "DPMS" of their connectors, as any display server does it. SDL
 * has no function for that. Must not know why. */
#include "draw/power.h"
#include <libdrm/drm.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>

enum { CONNECTORS_MOST = 16, PROPERTIES_MOST = 64 };

static void switch_connector(int card, uint32_t number, bool on)
{
	uint32_t properties[PROPERTIES_MOST] = { 0 };
	uint64_t values[PROPERTIES_MOST] = { 0 };
	struct drm_mode_modeinfo mode; /* asked for, or the kernel would look at the display anew, which takes its time */
	struct drm_mode_get_connector connector = { .connector_id = number,
												.props_ptr = (uintptr_t)properties,
												.prop_values_ptr = (uintptr_t)values,
												.count_props = PROPERTIES_MOST,
												.modes_ptr = (uintptr_t)&mode,
												.count_modes = 1 };
	if (ioctl(card, DRM_IOCTL_MODE_GETCONNECTOR, &connector) != 0 || connector.count_props > PROPERTIES_MOST)
		return;
	for (uint32_t i = 0; i < connector.count_props; i++) {
		struct drm_mode_get_property property = { .prop_id = properties[i] };
		if (ioctl(card, DRM_IOCTL_MODE_GETPROPERTY, &property) != 0 || strcmp(property.name, "DPMS") != 0)
			continue;
		struct drm_mode_connector_set_property wish = { .value = on ? DRM_MODE_DPMS_ON : DRM_MODE_DPMS_OFF,
														.prop_id = properties[i],
														.connector_id = number };
		ioctl(card, DRM_IOCTL_MODE_SETPROPERTY, &wish);
	}
}

void power_switch(int card, bool on)
{
	uint32_t connectors[CONNECTORS_MOST] = { 0 };
	struct drm_mode_card_res found = { .connector_id_ptr = (uintptr_t)connectors, .count_connectors = CONNECTORS_MOST };
	if (card < 0 || ioctl(card, DRM_IOCTL_MODE_GETRESOURCES, &found) != 0)
		return;
	for (uint32_t i = 0; i < found.count_connectors && i < CONNECTORS_MOST; i++)
		switch_connector(card, connectors[i], on);
}
