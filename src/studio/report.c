/* What is wrong: by reading, by making the picture, and by `lantern check` of the panel that stands, which runs beside
 * the preview once the picture is there. Must not know what a mistake means, nor how it is told. */
#include "base/log.h"
#include "studio/checked.h"
#include "studio/parts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define CHECK_AFTER 0.4 /* seconds that a picture has stood: who turns pages quickly has none of them checked */

void report_init(struct report *report)
{
	*report = (struct report){ .check_at = -1, .check = { .out = -1 } };
	problems_init(&report->read);
	problems_init(&report->built);
	problems_init(&report->checked);
}

void report_finish(struct report *report)
{
	child_finish(&report->check);
	problems_finish(&report->read);
	problems_finish(&report->built);
	problems_finish(&report->checked);
}

static bool has_error(const struct problems *problems, const char *file)
{
	for (size_t i = 0; i < problems->count; i++)
		if (problems->items[i].severity == SEVERITY_ERROR && (!file || strcmp(problems->items[i].file, file) == 0))
			return true;
	return false;
}

bool report_has_error(const struct report *report, const char *file)
{
	return has_error(&report->read, file) || has_error(&report->built, file) || has_error(&report->checked, file);
}

bool report_is_sound(const struct report *report)
{
	return !report->unread && !has_error(&report->read, NULL) && !has_error(&report->built, NULL);
}

static void add(struct problems *list, const struct problem *problem)
{
	problems_add(list, problem->severity, problem->file, problem->line, problem->field, problem->rule, "%s",
				 problem->message);
}

/* All but what is told of the file. */
static void forget(struct problems *problems, const char *file)
{
	struct problems rest;
	problems_init(&rest);
	for (size_t i = 0; i < problems->count; i++)
		if (strcmp(problems->items[i].file, file) != 0)
			add(&rest, &problems->items[i]);
	problems_finish(problems);
	*problems = rest;
}

static void stop_check(struct report *report)
{
	child_finish(&report->check);
	report->check_at = -1;
}

void report_save(struct studio *studio, const char *file)
{
	struct report *report = &studio->report;
	bool was = report_has_error(report, file);
	/* A mistake that was saved before and not looked at since still counts. */
	report->by_check = was && !has_error(&report->read, file) && !has_error(&report->built, file);
	if (was || strcmp(report->suspect, file) != 0)
		snprintf(report->suspect, sizeof report->suspect, "%s", was ? file : "");
	snprintf(report->file, sizeof report->file, "%s", file);
	report->mended[0] = '\0';
	forget(&report->read, file);
	problems_clear(&report->checked);
	report->is_checked = false;
	report->panel[0] = '\0';
	stop_check(report);
}

bool report_is_last_good(const struct studio *studio)
{
	const struct house *house = &studio->house;
	int panel = studio->mount.key.panel;
	if (studio->report.unread || !house->readable || panel >= (int)house->exhibition.panel_count)
		return studio->report.unread;
	return has_error(&studio->report.read, house->exhibition.panels[panel].file);
}

static void tell(struct studio *studio)
{
	const struct report *report = &studio->report;
	struct problems list;
	problems_init(&list);
	report_list(studio, &list);
	struct json json = house_tell(&studio->house, "mistakes");
	json_text(&json, "file", report->file);
	json_whole(&json, "errors", (long long)list.errors);
	json_whole(&json, "warnings", (long long)(list.count - list.errors));
	json_text(&json, "mended", report->mended);
	json_flag(&json, "last_good", report_is_last_good(studio));
	json_flag(&json, "checked", report->is_checked);
	json_close(&json);
	house_report(&studio->house, &list);
	problems_finish(&list);
}

static void mend(struct report *report)
{
	snprintf(report->mended, sizeof report->mended, "%s", report->suspect);
	report->suspect[0] = '\0';
	log_notice("%s is mended", report->mended);
}

/* Another panel was asked for: what was saved before is not what is looked at any more. */
static void leave(struct studio *studio)
{
	struct report *report = &studio->report;
	if (studio->mount.cause == CAUSE_SAVED || strcmp(report->shown, studio->mount.id) == 0)
		return;
	report->file[0] = report->mended[0] = report->suspect[0] = '\0';
}

void report_settle(struct studio *studio)
{
	struct report *report = &studio->report;
	if (report->suspect[0] && !report->by_check && !report_has_error(report, report->suspect))
		mend(report);
	leave(studio);
	snprintf(report->shown, sizeof report->shown, "%s", studio->mount.id);
	if (!studio->mount.wanted && strcmp(report->panel, studio->mount.id) != 0) {
		problems_clear(&report->checked);
		report->is_checked = false;
		stop_check(report);
		report->check_at = studio->options.program ? house_now(&studio->house) + CHECK_AFTER : -1;
	}
	studio->past.ask = true;
	tell(studio);
	studio_renew(studio);
}

/* ---- lantern check ---- */

static void start_check(struct studio *studio)
{
	struct report *report = &studio->report;
	struct error error;
	report->check_at = -1;
	snprintf(report->panel, sizeof report->panel, "%s", studio->mount.id);
	const char *argv[] = {
		studio->options.program, "check", studio->house.folder, "--json", "--panel", report->panel, NULL, NULL, NULL
	};
	if (studio->options.fonts) {
		argv[6] = "--fonts";
		argv[7] = studio->options.fonts;
	}
	if (child_start(&report->check, argv, true, &studio->loop, &error))
		setpriority(PRIO_PGRP, (id_t)report->check.pid, 10); /* a save comes first */
	else
		log_warning("the panel is not checked: %s", error.text);
	studio_renew(studio);
}

static void end_check(struct studio *studio)
{
	struct report *report = &studio->report;
	enum { SOUND = 0, MISTAKES = 3 }; /* what check ends with when it could be done */
	problems_clear(&report->checked);
	report->is_checked = report->check.status == SOUND || report->check.status == MISTAKES;
	if (report->is_checked)
		checked_read(report->check.text, &report->checked);
	else
		log_warning("lantern check could not be done beside the preview (it ended with %d)", report->check.status);
	child_finish(&report->check);
	if (report->suspect[0] && !report_has_error(report, report->suspect))
		mend(report);
	tell(studio);
	studio_renew(studio);
}

void report_step(struct studio *studio)
{
	struct report *report = &studio->report;
	if (child_read(&report->check))
		end_check(studio);
	if (report->check_at >= 0 && house_now(&studio->house) + 1e-9 >= report->check_at)
		start_check(studio);
}

double report_due(const struct studio *studio)
{
	return studio->report.check_at;
}

/* ---- what is told ---- */

/* The file that was saved last, and that of the panel that stands. */
static bool is_own(const struct studio *studio, const char *file)
{
	const struct house *house = &studio->house;
	int panel = studio->mount.key.panel;
	if (studio->report.file[0] && strcmp(studio->report.file, file) == 0)
		return true;
	return house->readable && panel < (int)house->exhibition.panel_count &&
		   strcmp(house->exhibition.panels[panel].file, file) == 0;
}

static void add_of(const struct studio *studio, struct problems *list, bool own, enum severity severity)
{
	const struct report *report = &studio->report;
	const struct problems *const all[] = { &report->read, &report->built, &report->checked };
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		for (size_t j = 0; j < all[i]->count; j++)
			if (all[i]->items[j].severity == severity && is_own(studio, all[i]->items[j].file) == own)
				add(list, &all[i]->items[j]);
}

void report_list(const struct studio *studio, struct problems *list)
{
	add_of(studio, list, true, SEVERITY_ERROR);
	add_of(studio, list, true, SEVERITY_WARNING);
	add_of(studio, list, false, SEVERITY_ERROR);
}
