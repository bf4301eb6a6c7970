/* When nothing of the exhibition can be shown, it is tried again, for nobody comes to press a key.
 *
 * A machine that was busy, a stick that comes late, a file that is mended where no watch can see it: what could not be
 * read or built a moment ago may be now. The waits grow, so that an exhibition that is broken for good costs nothing.
 * Must not know how a file is read, nor what a panel is. */
#include "base/log.h"
#include "show/kiosk.h"

static const double waits[] = { 1, 5, 30, 60 };
enum { WAITS = sizeof waits / sizeof *waits };

/* Is there a panel that was not found broken? */
static bool any_left(const struct show *show)
{
	for (size_t i = 0; i < show->house.exhibition.panel_count; i++)
		if (show->house.exhibition.panels[i].state != PANEL_BROKEN)
			return true;
	return false;
}

static bool is_wanted(const struct show *show)
{
	const struct tour *tour = &show->tour;
	/* Under a virtual clock nothing changes by waiting; a run that has an end may be watched while it tries. */
	if (show->house.clock.is_virtual && show->options.until < 0 && show->options.tries == 0)
		return false;
	if (tour->errand.wanted)
		return false;
	return !show->house.readable || tour->backdrop.failed || !tour->has_current ||
		   (!any_left(show) && tour->current.key.title);
}

/* An exhibition that was never shown may be no good as a whole: whoever started lantern has another one to put in its
 * place, and learns it from the exit status. One that was shown once is not given up. */
static bool give_up(struct show *show)
{
	if (show->house.alive.ready || show->options.tries == 0 || show->again.tries <= show->options.tries)
		return false;
	show->again.gave_up = true;
	house_stop(&show->house);
	return true;
}

static void try_again(struct show *show)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	if (give_up(show))
		return;
	if (show->again.tries == 1)
		log_warning("nothing of the exhibition can be shown just now; it is tried again, ever more seldom");
	struct json json = house_tell(house, "again");
	json_whole(&json, "tries", show->again.tries);
	json_close(&json);
	/* With nothing on the screen all is read anew: what failed may have been a single reading of a layout or a face,
	 * which a script remembers. */
	if (!house->readable || tour->backdrop.failed || !tour->has_current) {
		reload_open(show);
		return;
	}
	tour_forgive(tour);
}

void again_step(struct show *show)
{
	double now = house_now(&show->house);
	if (!is_wanted(show)) {
		/* The tries are counted until something is shown: else each of them would be a first one. */
		if (!show->tour.errand.wanted)
			show->again.tries = 0;
		show->again.at = -1;
		return;
	}
	if (show->again.at >= 0 && now + 1e-9 >= show->again.at) {
		show->again.at = -1;
		show->again.tries++;
		try_again(show);
	}
	if (show->again.at < 0)
		show->again.at = now + waits[show->again.tries < WAITS ? show->again.tries : WAITS - 1];
}

double again_due(const struct show *show)
{
	/* Nothing left to be shown just now: when to try again is still to be said, at once. */
	return is_wanted(show) ? show->again.at >= 0 ? show->again.at : house_now(&show->house) : -1;
}
