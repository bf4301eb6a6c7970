/* When nothing of the exhibition can be shown, it is tried again, for nobody comes to press a key.
 *
 * A machine that was busy, a stick that comes late, a file that is mended where no watch can see it: what could not be
 * read or built a moment ago may be now. The waits grow, so that an exhibition that is broken for good costs nothing.
 * Must not know how a file is read, nor what a panel is. */
#include "show/state.h"

static const double waits[] = { 1, 5, 30, 60 };
enum { WAITS = sizeof waits / sizeof *waits };

/* Is there a panel that was not found broken? */
static bool any_left(const struct show *show)
{
	for (size_t i = 0; i < show->exhibition.panel_count; i++)
		if (show->exhibition.panels[i].state != PANEL_BROKEN)
			return true;
	return false;
}

bool again_wanted(const struct show *show)
{
	/* Under a virtual clock nothing changes by waiting; a run that has an end may be watched while it tries. */
	if (show->options.virtual_clock && show->options.until < 0 && show->options.tries == 0)
		return false;
	if (show->errand.wanted)
		return false;
	return !show->readable || show->backdrop.failed || !show->has_current ||
		   (!any_left(show) && show->current.key.title);
}

/* An exhibition that was never shown may be no good as a whole: whoever started lantern has another one to put in its
 * place, and learns it from the exit status. One that was shown once is not given up. */
static bool give_up(struct show *show)
{
	if (show->told_ready || show->options.tries == 0 || show->again_tries <= show->options.tries)
		return false;
	show->stop = show->gave_up = true;
	return true;
}

static void try_again(struct show *show)
{
	if (give_up(show))
		return;
	if (show->trace.out) {
		struct json json = trace_begin(&show->trace, show_now(show), "again");
		json_whole(&json, "tries", show->again_tries);
		json_close(&json);
	}
	if (!show->readable || show->backdrop.failed) {
		reload_open(show);
		return;
	}
	tour_forgive(show);
	if (!show->has_current && show->exhibition.panel_count > 0)
		tour_go(show, 0, CAUSE_START);
}

void again_step(struct show *show)
{
	double now = show_now(show);
	if (!again_wanted(show)) {
		/* What was tried is forgotten only when something stands: else each try would be a first one. */
		if (!show->errand.wanted)
			show->again_tries = 0;
		show->again_at = -1;
		return;
	}
	if (show->again_at >= 0 && now + 1e-9 >= show->again_at) {
		show->again_at = -1;
		show->again_tries++;
		try_again(show);
	}
	if (show->again_at < 0)
		show->again_at = now + waits[show->again_tries < WAITS ? show->again_tries : WAITS - 1];
}

double again_due(const struct show *show)
{
	/* Nothing left to be shown just now: when to try again is still to be said, at once. */
	return again_wanted(show) ? show->again_at >= 0 ? show->again_at : show_now(show) : -1;
}
