/* The choice among modes. Must not know where they come from. */
#include "draw/mode.h"
#include <stdbool.h>
#include <stddef.h>

static bool is_small(struct mode mode)
{
	int longer = mode.width > mode.height ? mode.width : mode.height;
	int shorter = mode.width > mode.height ? mode.height : mode.width;
	return longer <= MODE_LONG && shorter <= MODE_SHORT;
}

static bool lies_alike(struct mode a, struct mode b)
{
	return (a.width >= a.height) == (b.width >= b.height);
}

/* The larger one; of two alike the one with 60 pictures a second. */
static bool is_better(const struct mode *mode, const struct mode *best)
{
	if (!best)
		return true;
	long area = (long)mode->width * mode->height, best_area = (long)best->width * best->height;
	return area > best_area ||
		   (area == best_area && mode->width == best->width && mode->rate == 60 && best->rate != 60);
}

const struct mode *mode_choose(struct mode own, const struct mode *modes, int count)
{
	const struct mode *best = NULL;
	if (is_small(own))
		return NULL;
	for (int i = 0; i < count; i++)
		if (is_small(modes[i]) && lies_alike(modes[i], own) && is_better(&modes[i], best))
			best = &modes[i];
	return best;
}

const struct mode *mode_find(struct mode wish, const struct mode *modes, int count)
{
	const struct mode *found = NULL;
	for (int i = 0; i < count && wish.width > 0; i++) {
		const struct mode *mode = &modes[i];
		if (mode->width != wish.width || mode->height != wish.height || (wish.rate > 0 && mode->rate != wish.rate))
			continue;
		if (!found || mode->rate == 60 || (found->rate != 60 && mode->rate > found->rate))
			found = mode;
	}
	return found;
}
