/* The kiosk: everything that `lantern run` keeps.
 *
 * Only this folder sees it. The rooms below own their own state; what is here is the loop's: events, files, frames. */
#ifndef LANTERN_SHOW_KIOSK_H
#define LANTERN_SHOW_KIOSK_H
#include "base/loop.h"
#include "base/signals.h"
#include "base/strikes.h"
#include "base/watch.h"
#include "guest/guest.h"
#include "input/touches.h"
#include "show/options.h"
#include "tour/errand.h"
#include "tour/renew.h"
#include <sys/types.h>

/* What is presented. */
struct present {
	struct display screen; /* what is drawn at the moment */
	unsigned backdrop;	   /* the serial of the one it borrows from */
	double ambient_at;	   /* when the next ambient frame is due */
	bool card;			   /* the quiet card stands there */
};

/* The exhibition's folder as a whole. */
struct release {
	char *folder; /* owns; the real one that was read, no link on the way to it; NULL: none yet */
	struct release_mark {
		dev_t device;
		ino_t inode; /* 0: none */
	} mark;			 /* the same whatever it is called */
	bool unsettled;	 /* it changes as a whole, and is read again when it is quiet: */
	double since;	 /* from when on, */
	double tried;	 /* and when the last change before a vain try was heard of */
	bool away;		 /* and that was told */
};

/* The machine's memory and heat. */
struct pressure {
	int file;		  /* tells that memory is short; -1: nobody does */
	bool told;		  /* that it was */
	const char *root; /* of the files that tell of heat, as in base/machine.h; NULL: it is no matter */
	double heat_at;	  /* when it is looked at again, if anything wakes lantern then */
	bool hot;		  /* the machine runs slower for it: nothing moves by itself */
	bool hot_told;
};

/* When nothing can be shown. */
struct again {
	double at; /* when the exhibition is tried again; < 0: not */
	int tries;
	bool gave_up; /* all tries that were granted were in vain */
};

/* What tells a good system and a good exhibition from those that only start. */
#define PROOF 60.0 /* seconds */
struct proof {
	double since; /* a panel stands, or has stood and the show goes on; < 0: none */
	bool told;
};

/* Opening hours. */
struct doors {
	bool closed;   /* by the hours, as far as the clock is right */
	double ask_at; /* when that is to be looked at again */
	bool shut;	   /* the screen is black, and the show stands still */
	bool staff;	   /* they are in their view ... */
	double until;  /* ... and so long the show goes on after them */
};

struct show {
	struct show_options options;
	struct house house;
	struct tour tour;
	struct sheet sheet;
	struct guest guest;
	struct present present;
	struct loop loop;
	struct signals *signals;  /* NULL: they end the program by themselves */
	struct strikes *strikes;  /* NULL: there is nowhere to note what lantern dies of */
	struct touches touches;	  /* recorded ones, to be played */
	struct watch *watch;	  /* NULL: saved files are not watched */
	bool refused;			  /* it was told that the system lets no more folders be watched */
	struct problems unmended; /* errors whose file has not been good since */
	struct release release;
	struct again again;
	struct proof proof;
	struct doors doors;
	struct pressure pressure;
	int keeper;		 /* descriptor: it has written something; -1: there is none */
	size_t pictured; /* of options.pictures */
};

/* show.c: a kiosk from its beginning to its end. It stays where it is in memory, for its rooms point into it. */
void show_init(struct show *show, const struct show_options *options);
/* SHOW_ENDED: all is there, or (house.stop) lantern was told to end meanwhile. */
enum show_result show_open(struct show *show, struct error *error);
void show_loop(struct show *show);	/* until it is stopped, or until the moment in its options; may be called again */
void show_close(struct show *show); /* in any case */

#endif
