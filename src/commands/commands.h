/* One function a command; each returns the exit code. */
#ifndef LANTERN_COMMANDS_COMMANDS_H
#define LANTERN_COMMANDS_COMMANDS_H
#include "commands/options.h"

enum exit_code command_run(const struct options *options);
enum exit_code command_edit(const struct options *options);
enum exit_code command_check(const struct options *options);
enum exit_code command_shot(const struct options *options);
enum exit_code command_tiles(const struct options *options);
enum exit_code command_new(const struct options *options);
enum exit_code command_fields(const struct options *options);
enum exit_code command_words(const struct options *options);
enum exit_code command_proof(const struct options *options);
enum exit_code command_speak(const struct options *options);
enum exit_code command_keys(const struct options *options);

/* Where the exhibition is: DIR or, where that is inside one's scripts/ or assets/, the folder above these; without DIR
 * the current folder or the nearest one above, else lantern's own. Says on stderr what to do if there is none. */
struct folders {
	char *folder, *data; /* owns */
	bool lent;			 /* it is lantern's own, for want of another */
};
bool folders_find(struct folders *place, const char *folder);
void folders_finish(struct folders *place);

/* lantern's own look alone, to be asked what it has. `extra`: a folder of faces, or NULL. Says on stderr what is wrong.
 */
struct bare {
	char *data; /* own */
	struct fonts *fonts;
	struct script *script;
};
bool bare_open(struct bare *bare, const char *extra);
void bare_close(struct bare *bare);

#endif
