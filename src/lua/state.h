/* What one struct script holds; for lua/, words/ and pages/ only. */
#ifndef LANTERN_LUA_STATE_H
#define LANTERN_LUA_STATE_H
#include "base/arena.h"
#include "exhibition/exhibition.h"
#include "lua/files.h"
#include "lua/source.h"
#include "lua/vm.h"
#include "media/fonts.h"

enum { STEPS_WORDS = 1000000, STEPS_LAYOUT = 2500000, LANGUAGE_ID_SIZE = 16, LANGUAGE_NAME_SIZE = 48 };

/* Languages of the exhibition that was read last: enough to walk texts without it. */
struct tongues {
	char ids[LANGUAGES_LIMIT][LANGUAGE_ID_SIZE];
	char names[LANGUAGES_LIMIT][LANGUAGE_NAME_SIZE]; /* for messages; cut */
	int count, standard;
	bool lost; /* one that is listed could not be read: what stands under other ids is not told */
};

/* Values kept in Lua's registry, by number. */
struct refs {
	int words_env;	 /* the environment of panels, exhibition, facts */
	int scripts_env; /* of layouts, theme, chrome, modules */
	int modules;	 /* name -> what it returned */
	int loading;	 /* names being loaded now, as keys and as a list */
	int faces;		 /* the theme's names -> numbers of fonts.h */
	int common;		 /* fields that every kind has */
	int common_help; /* what they are */
	int about;		 /* { about = } of exhibition.lua */
	int gathered;	 /* what is disputed, by panel's file: gather.h */
	int exhibition;	 /* fields of exhibition.lua */
	int registers;	 /* fields of each entry: facts, quotes, sources, glossary, people */
	int files_help;	 /* what exhibition.lua and the registers are, and each of their fields */
};

/* A layout's file, or chrome.lua. */
struct layout {
	struct layout *next;
	char *name; /* owns; "layouts/story" */
	char *file; /* owns; as shown */
	int ref;	/* of its table, or of chrome's function */
	bool broken;
	struct problems problems; /* what is wrong with it, told every time it is asked for */
};

/* A panel whose table stays in memory. */
struct kept {
	struct kept *next;
	int panel;
	int ref;
	const struct layout *layout; /* borrows */
	struct source source;		 /* owns */
	char *file;					 /* owns; as shown */
	bool gathers;				 /* it wants what all panels say is disputed */
	bool stale;					 /* the file has been broken since: this is the last good */
};

/* A picture that turned out broken when it was decoded. */
struct spoilt {
	struct spoilt *next;
	char *path, *why; /* own */
};

struct seen; /* what a picture was when it was looked at last; words/pictures.c */

struct pictures {
	struct spoilt *spoilt; /* owns, a list */
	struct seen *seen;	   /* owns, a hash table */
	bool held;			   /* their files are not read: what was seen last counts */
};

enum register_state { REGISTER_UNREAD, REGISTER_NONE, REGISTER_BROKEN, REGISTER_READ };

/* What facts.lua, quotes.lua, sources.lua, glossary.lua or people.lua defines. */
struct word_register {
	enum register_state state;
	char file[REGISTER_FILE_SIZE]; /* its own, or where it should be */
	int ref;					   /* of its table, when it was read */
	bool told;					   /* that it is not there, though something is looked up in it */
};

struct registers {
	struct word_register facts, quotes, sources, glossary, people;
	struct met *met; /* owns, a list: of the glossary, what `check` met in the panels that it read before */
};

/* The texts of one language with letters that a face lacks: the first of them, and how many there are. */
struct missing_glyphs {
	int texts, line;
	uint32_t rune;
	char *file, *field; /* own */
	char language[LANGUAGE_NAME_SIZE];
};

/* Who wants every text of every file that is read. */
struct hearing {
	/* `text` NULL: there is none in this language, or no string; language -1: it is the same in all */
	void (*text)(void *data, const char *file, const char *field, int language, const char *text);
	void *data;
};

/* Pictures are tried, and somebody may remember which passed. */
struct trial {
	struct apart *apart;						 /* owns: decodes them; NULL until the first */
	bool (*known)(void *data, const char *path); /* NULL: nobody does */
	void (*passed)(void *data, const char *path);
	void *data;
};

struct script {
	struct vm vm;
	char *folder, *data; /* own; data may be NULL */
	struct fonts *fonts; /* borrows */
	bool strict;
	bool gathered; /* every panel was read for what it says is disputed */
	struct hearing hearing;
	struct trial trial;
	int body_face;
	struct refs refs;
	struct tongues tongues;
	struct layout *layouts; /* owns, a list */
	struct kept *kept;		/* owns, a list */
	struct pictures pictures;
	struct atlas *atlas[2]; /* own: coarse and fine, read when a map first needs them */
	struct registers registers;
	struct missing_glyphs missing_glyphs[2][LANGUAGES_LIMIT]; /* in no face at all | not in the body's; for `check` */
	struct {
		struct problems problems; /* of its theme.lua and words.lua */
		bool words_broken;		  /* its words.lua cannot be run: lantern's stand in */
	} own;						  /* what the exhibition has of its own */
	struct building *building;	  /* borrows: the page at hand, while it is being built */
	struct arena scratch;		  /* for one call of measure or one walk */
};

struct script *state_of(lua_State *lua);
bool state_has_language(const struct script *script, const char *id);

#endif
