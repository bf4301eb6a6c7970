/* How the machine is doing: what a technician asks first when a kiosk behaves oddly.
 *
 * `root` is put before every path ("" for the real machine): tests lay files of their own there. What this machine does
 * not tell is told as not known, never as good. */
#ifndef LANTERN_BASE_MACHINE_H
#define LANTERN_BASE_MACHINE_H
#include <stdbool.h>
#include <stddef.h>

bool machine_temperature(const char *root, double *celsius); /* of the first thermal zone */

enum machine_power { POWER_UNKNOWN, POWER_GOOD, POWER_WAS_LOW /* since the start */, POWER_LOW /* now */ };
enum machine_power machine_power(const char *root); /* a Pi's under-voltage */

enum machine_heat { HEAT_UNKNOWN, HEAT_GOOD, HEAT_SLOWED /* it runs slower now, for it is too hot */ };
enum machine_heat machine_heat(const char *root);

size_t machine_memory(const char *root); /* bytes of this process that are in memory; 0: not known */

#endif
