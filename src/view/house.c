/* The services that all rooms of the kiosk use. Must not know what is shown, nor to whom. */
#include "view/house.h"
#include "base/log.h"
#include "base/notify.h"
#include "media/worker.h"

/* Until something of the exhibition stands on the screen systemd is asked every START_WORD seconds for START_PATIENCE
 * more: a slow start is no failed one, and one that hangs asks for nothing. */
#define START_WORD 30.0
#define START_PATIENCE 180.0
/* What is drawn is drawn at once; where it is not, the renderer or the display server does not answer. */
#define DRAWN_WITHIN 20.0

double house_now(const struct house *house)
{
	return clock_now(&house->clock);
}

/* Where memory runs out it is said once that something is wrong, though not what. */
void house_report(struct house *house, struct problems *problems)
{
	size_t before = problems_unkept(&house->reported);
	house->reported.errors += problems_unkept(problems);
	for (size_t i = 0; i < problems->count; i++) {
		const struct problem *problem = &problems->items[i];
		const struct problem *kept = problems_add(&house->reported, problem->severity, problem->file, problem->line,
												  problem->field, problem->rule, "%s", problem->message);
		if (!kept || kept->count > 1)
			continue;
		trace_problem(&house->trace, house_now(house), problem);
		enum log_level level = problem->severity == SEVERITY_ERROR ? LOG_LEVEL_ERROR : LOG_LEVEL_INFO;
		log_line(level, "%s:%d: %s%s%s [%s]", problem->file, problem->line, problem->field,
				 problem->field[0] ? ": " : "", problem->message, problem->rule);
	}
	if (before == 0 && problems_unkept(&house->reported) > 0)
		log_error("out of memory: something of the exhibition cannot be shown, and it cannot be noted what");
	problems_clear(problems);
}

struct json house_tell(struct house *house, const char *event)
{
	return trace_begin(&house->trace, house_now(house), event);
}

void house_redraw(struct house *house)
{
	house->draw.wanted = true;
}

void house_move(struct house *house, double start)
{
	house->draw.wanted = true;
	house->draw.next_frame = start;
}

void house_stop(struct house *house)
{
	house->stop = true;
}

/* The loop answers, for it asks; the worker and the renderer must have answered as well, or only a new start helps. */
static bool is_well(const struct house *house)
{
	if (house->worker && worker_busy(house->worker) > WORKER_PATIENCE)
		return false;
	return house->alive.undrawn_at < 0 || house_now(house) < house->alive.undrawn_at + DRAWN_WITHIN;
}

/* The watchdog starts with the first word it gets, so until something is shown it gets none: systemd is only told that
 * the start takes longer. */
double house_alive_interval(const struct house *house)
{
	return house->alive.ready ? notify_interval() : notify_wanted() ? START_WORD : 0;
}

void house_alive(struct house *house)
{
	double now = house_now(house), interval = house_alive_interval(house);
	if (interval <= 0 || now < house->alive.at || !is_well(house))
		return;
	if (house->alive.ready)
		notify_alive();
	else
		notify_starting(START_PATIENCE);
	house->alive.at = now + interval;
}
