/* The preview's own state, and the parts of this room. Only this folder sees it.
 *
 * `house` has the exhibition at hand and the window that the curator sees; the picture is drawn on a screen of its own,
 * out of sight and as large as the exhibition's, and laid into the window smaller: so words break and pictures are cut
 * as they will be on the wall. */
#ifndef LANTERN_STUDIO_PARTS_H
#define LANTERN_STUDIO_PARTS_H
#include "base/child.h"
#include "base/loop.h"
#include "base/signals.h"
#include "base/watch.h"
#include "draw/window.h"
#include "input/touches.h"
#include "studio/edited.h"
#include "studio/over.h"
#include "studio/studio.h"
#include "view/backdrop.h"
#include "view/house.h"
#include "view/view.h"

enum cause { CAUSE_START, CAUSE_SAVED, CAUSE_ASKED };
enum { OVERS_MOST = 80 };

enum { SCREENS_MOST = 10, STUDIO_FILE = 300, PANELS_SAVED_MOST = 8 /* at once: more are another state of the whole */ };

/* The picture. */
struct mount {
	struct window *window; /* owns; out of sight; NULL: not made yet */
	struct canvas *canvas; /* owns */
	struct backdrop backdrop;
	struct view view;		/* that is being made, or was made last */
	struct view_key key;	/* what is wanted, or stands */
	enum cause cause;		/* of that */
	bool wanted;			/* it is still to be made */
	struct edit sought;		/* owns; the page that has these words is meant */
	double since, frame_at; /* when it came, and when it is drawn anew because something moves; < 0: it is not */
	bool stands, told;		/* a picture stands, and that was told */
	struct view_key shown;	/* what it is of */
	struct {
		struct over wanted, shown;
		struct scene *scene;		   /* owns; of a sheet; NULL: none lies there */
		int pages;					   /* of the sheet */
		int home;					   /* the page of the panel, while something stands in its place */
		struct over known[OVERS_MOST]; /* all that the page leads to */
		int count;
	} over;
	char id[ID_BYTES]; /* its panel */
	int pages;
	struct raster *whole;  /* owns; as large as the screen; NULL: none stands */
	struct raster *fitted; /* owns; as large as its place in the window; NULL: to be made */
};

/* What is wrong. */
struct report {
	struct problems read, built, checked; /* by reading files, by making the picture, by `lantern check` of its panel */
	char file[STUDIO_FILE];				  /* whose mistakes come first: the one saved last, else the panel's */
	char suspect[STUDIO_FILE];			  /* it was saved, and had a mistake before; "": none */
	bool by_check;						  /* that only `lantern check` had told: it will say when it is gone */
	char mended[STUDIO_FILE];			  /* it has none any more, and that is told until the next save; "": none */
	char shown[ID_BYTES];				  /* the panel that stood when that was told last */
	struct child check;
	bool is_checked;	  /* `checked` is of the panel that stands, as it is */
	char panel[ID_BYTES]; /* that is being checked, or was */
	double check_at;	  /* when that is begun; < 0: not */
	bool away;			  /* the exhibition's folder is */
	bool unread;		  /* nothing came of what was read last, or of the page that was asked for */
};

/* What was saved and waits to be read. */
struct saved {
	char **paths; /* owns */
	size_t count;
	double due; /* when they are read; < 0: there is nothing */
	bool all;	/* more came than was counted */
};

/* One state that was kept. */
struct keep {
	char commit[44], date[20], what[100];
};
enum { KEEPS_MOST = 40, CHANGES_MOST = 16 };

/* What git has of the exhibition. */
struct past {
	bool there;	  /* the folder lies in a git work tree, and there is git */
	bool changed; /* the present state is not kept yet */
	bool open;	  /* the list is shown ... */
	bool whole;	  /* ... of the whole exhibition, not only of the panel at hand */
	struct keep keeps[KEEPS_MOST];
	int count, chosen;
	char said[200];					/* what became of the last wish; "": nothing */
	char changes[CHANGES_MOST][80]; /* "before (ru)": what was saved since the last keep */
	int change_count;
	struct child status; /* asks git whether anything has changed */
	bool ask;			 /* that is to be asked */
};

/* The bar round the picture. */
struct bar {
	struct fonts *fonts;		  /* owns; of lantern's own look, whatever the exhibition's are */
	struct script *script;		  /* owns */
	struct exhibition exhibition; /* stands for one: the bar needs none */
	struct chapter chapter;
	struct panel_entry panel;
	struct scene *scene; /* owns; NULL: none was made yet */
	bool stale;			 /* something that it tells has changed */
	struct layer *layer; /* owns, through the window's canvas; NULL: to be drawn */
	struct action pressed;
	bool keys;	 /* all keys are shown */
	bool broken; /* it cannot be made: that was told */
};

struct studio {
	struct studio_options options;
	struct house house;
	struct mount mount;
	struct report report;
	struct saved saved;
	struct past past;
	struct bar bar;
	struct check_screen {
		int width, height;
	} screens[SCREENS_MOST];
	int screen_count, screen;
	struct loop loop;
	struct signals *signals;
	struct touches touches;
	struct watch *watch; /* NULL: saved files are not watched */
	size_t pictured;	 /* of options.run.at */
	/* What exhibition.lua and the registers said when they were read last. */
	struct edited_texts known;
};

/* Something that the bar tells has changed. */
static inline void studio_renew(struct studio *studio)
{
	studio->bar.stale = true;
	house_redraw(&studio->house);
}

/* studio.c: from its beginning to its end. It stays where it is in memory. */
void studio_init(struct studio *studio, const struct studio_options *options);
enum studio_result studio_open(struct studio *studio, struct error *error);
void studio_loop(struct studio *studio); /* until it is stopped, or until options.run.until; may be called again */
void studio_close(struct studio *studio);

/* mount.c: the picture */
/* This page is wanted: it is made, and stands in place of the one before when it is ready. */
void mount_want(struct studio *studio, const struct view_key *key, enum cause cause);
/* Of the panel that was just wanted, the page that has these words. Takes over the edit. */
void mount_seek(struct studio *studio, struct edit *edit);
void mount_again(struct studio *studio, enum cause cause); /* the same page: files or aids have changed */
void mount_step(struct studio *studio);
/* That is wanted over the page that stands or is wanted, or in its place. */
void mount_over(struct studio *studio, const struct over *over, enum cause cause);
/* What can be touched at a point of the screen that is looked at, in pixels; NULL: nothing. */
const struct node *mount_at(const struct mount *mount, double x, double y);
/* The view that was just made of another script takes over, with its backdrop. */
void mount_take(struct studio *studio, struct view *view, struct backdrop *backdrop, const struct over *over,
				enum cause cause);
void mount_fit(struct mount *mount, int width, int height); /* makes `fitted` as large as goes into that */
void mount_tell(struct studio *studio);						/* it stands on the screen */
double mount_due(const struct studio *studio);
bool mount_open(struct studio *studio, struct error *error);
void mount_finish(struct mount *mount);

/* over.c: what lies over the page, or stands in its place */
/* It is wanted with that key; the page of the panel is remembered. */
void over_put(struct mount *mount, const struct over *over, struct view_key *key);
void over_leave(struct mount *mount, struct view_key *key); /* the page itself is wanted */
/* The view that was made is what is wanted, with that over it. */
void over_take(struct mount *mount, const struct over *over);
/* Builds the sheet that is wanted; false with problems, and then none is wanted any more. */
bool over_build(struct mount *mount, struct script *script, const struct exhibition *exhibition,
				struct problems *problems);
/* Notes what the page leads to. */
void over_list(struct mount *mount, struct script *script, const struct exhibition *exhibition);
struct over over_next(const struct mount *mount,
					  int step); /* of what it leads to, the next (1) or the one before (-1) */

/* reading.c: files become what is at hand */
/* Reads all anew beside what is at hand, which it replaces if it can be shown. `panel`: the file of the one that is to
 * be shown; NULL: the one that stands. `language` < 0: as it was. */
bool reading_whole(struct studio *studio, const char *panel, enum cause cause);
/* Reads one panel's file. False: it is broken. */
bool reading_panel(struct studio *studio, int panel);
/* What was changed in a panel since it said `before`, of its present language before all others. */
void reading_edit(struct studio *studio, const struct edited_texts *before, int panel, struct edit *edit);

/* saved.c: what was saved */
bool saved_open(struct studio *studio);
void saved_step(struct studio *studio);
double saved_due(const struct studio *studio);
void saved_apply(struct studio *studio, char **paths, size_t count, bool all);
void saved_reload(struct studio *studio); /* everything anew */
void saved_finish(struct studio *studio);

/* report.c: mistakes */
void report_init(struct report *report);
void report_finish(struct report *report);
void report_save(struct studio *studio, const char *file); /* this file was saved; before it is read */
void report_settle(struct studio *studio);				   /* it was read, and stands or does not */
void report_step(struct studio *studio);
double report_due(const struct studio *studio);
/* What the bar tells: of the file that was saved and of the panel that stands all, of others what is wrong; to be
 * finished. */
void report_list(const struct studio *studio, struct problems *list);
/* What stands is the last good: what was saved cannot be shown. */
bool report_is_last_good(const struct studio *studio);
bool report_is_sound(const struct report *report);					  /* nothing that was read or made is broken */
bool report_has_error(const struct report *report, const char *file); /* NULL: any */

/* past.c: states that git keeps */
void past_open(struct studio *studio);
void past_finish(struct studio *studio);
void past_step(struct studio *studio);
void past_note(struct studio *studio, const char *panel, const char *language); /* it was changed */
bool past_may_keep(const struct studio *studio);								/* all that was read can be shown */
void past_keep(struct studio *studio);
void past_show(struct studio *studio, bool open);
void past_scope(struct studio *studio);
void past_choose(struct studio *studio, int step);
/* True: files are as they were then, and must be read. */
bool past_go_back(struct studio *studio, int number);

/* act.c: keys and fingers */
void act_event(struct studio *studio, const struct event *event);

/* bar.c */
bool bar_open(struct studio *studio, struct error *error);
void bar_finish(struct studio *studio);	 /* when the canvas is gone */
void bar_present(struct studio *studio); /* draws bar and picture, if anything changed */
const struct node *bar_at(const struct studio *studio, double x, double y); /* what lies there; 0 to 1 of the window */
/* Where that is on the screen that is looked at, in its pixels; false: beside the picture. */
bool bar_in_picture(const struct studio *studio, double x, double y, double *across, double *down);

#endif
