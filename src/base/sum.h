/* A number by which bytes are known again: FNV-1a of 64 bits. For names and changes, not against forgers. */
#ifndef LANTERN_BASE_SUM_H
#define LANTERN_BASE_SUM_H
#include <stddef.h>
#include <stdint.h>

/* `sum`: of what came before, SUM_START at the beginning. */
#define SUM_START 14695981039346656037ull
uint64_t sum_bytes(uint64_t sum, const void *bytes, size_t length);
uint64_t sum_text(uint64_t sum, const char *text); /* with the NUL: "a", "b" is not "ab", "" */

#endif
