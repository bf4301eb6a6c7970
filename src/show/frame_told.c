/* What the trace tells of frames: how many, and of a movement how long, how smooth and how much they drew.
 *
 * Must not know what moves. */
#include "show/state.h"
#include <math.h>

void frame_count(struct show *show, double now, bool moved)
{
	struct change *change = &show->change;
	if (moved) {
		if (change->drawn++ == 0)
			change->first_frame = now;
		else
			change->longest = fmax(change->longest, now - change->last_frame);
		change->last_frame = now;
		show->longest_gap = fmax(show->longest_gap, change->longest);
	}
	struct canvas_counts counts = canvas_count(show->canvas);
	change->fill = fmax(change->fill, counts.fill);
	change->draws = counts.draws > change->draws ? counts.draws : change->draws;
}

static void tell(struct show *show, long count)
{
	const struct change *change = &show->change;
	struct json json = trace_begin(&show->trace, show_now(show), "frames");
	json_whole(&json, "count", count);
	json_number(&json, "longest_ms", change->longest * 1000, 1);
	if (change->drawn > 1) {
		json_whole(&json, "drawn", change->drawn);
		json_number(&json, "seconds", change->last_frame - change->first_frame, 3);
	}
	if (change->fill > 0)
		json_number(&json, "fill", change->fill, 2);
	if (change->draws > 0)
		json_whole(&json, "draws", change->draws);
	json_close(&json);
}

void frame_told(struct show *show)
{
	long frames = show->canvas ? canvas_count(show->canvas).frames : 0;
	if (show->trace.out && frames != show->frames_told)
		tell(show, frames - show->frames_told);
	show->frames_told = frames;
	show->change.longest = show->change.fill = 0;
	show->change.draws = show->change.drawn = 0;
}
