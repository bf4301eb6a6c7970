/* Must not know what is summed. */
#include "base/sum.h"
#include <string.h>

#define PRIME 1099511628211ull

uint64_t sum_bytes(uint64_t sum, const void *bytes, size_t length)
{
	const unsigned char *at = bytes;
	for (size_t i = 0; i < length; i++)
		sum = (sum ^ at[i]) * PRIME;
	return sum;
}

uint64_t sum_text(uint64_t sum, const char *text)
{
	return sum_bytes(sum, text, strlen(text) + 1);
}
