/* A small table of hashes; the line that has not come for longest gives way. Must not know where lines go. */
#include "base/echo.h"

#define WAIT_FIRST 60.0
#define WAIT_MOST 86400.0

/* FNV-1a; two lines of one value would need four billion others between them. */
static uint64_t mark_of(const char *line)
{
	uint64_t mark = UINT64_C(14695981039346656037);
	for (; *line; line++)
		mark = (mark ^ (unsigned char)*line) * UINT64_C(1099511628211);
	return mark ? mark : 1;
}

static struct echo_line *find(struct echo *echo, uint64_t mark)
{
	struct echo_line *oldest = echo->lines;
	for (struct echo_line *line = echo->lines; line < echo->lines + ECHO_LINES; line++) {
		if (line->mark == mark)
			return line;
		if (!line->mark || (oldest->mark && line->heard < oldest->heard))
			oldest = line;
	}
	return oldest;
}

bool echo_says(struct echo *echo, const char *line, double now, unsigned *times)
{
	uint64_t mark = mark_of(line);
	struct echo_line *known = find(echo, mark);
	bool again = known->mark == mark && now - known->heard < 2 * known->wait;
	*times = 0;
	if (again && now - known->said < known->wait) {
		known->heard = now;
		known->left++;
		return false;
	}
	*times = again ? known->left : 0;
	double wait = again ? known->wait * 2 : WAIT_FIRST;
	*known = (struct echo_line){ mark, now, now, wait < WAIT_MOST ? wait : WAIT_MOST, 0 };
	return true;
}
