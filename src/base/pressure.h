/* Memory pressure, as the kernel tells of it (PSI): programs of this unit, or of the machine, wait for memory.
 *
 * What is told comes before the kernel ends somebody. A kernel without it, or one that lets no plain user ask, tells
 * nothing, and nothing wakes. */
#ifndef LANTERN_BASE_PRESSURE_H
#define LANTERN_BASE_PRESSURE_H

/* A descriptor for loop_heed; -1: there is none. To be closed. The file is $MEMORY_PRESSURE_WATCH, as systemd names
 * the one of a unit, else the machine's. `root` as in base/machine.h. */
int pressure_open(const char *root);

#endif
