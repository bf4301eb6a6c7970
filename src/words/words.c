/* Opens and closes what words are read with, each part by the file that knows it. Must not know what a page shows. */
#include "words/words.h"
#include "lua/schema.h"
#include "media/apart.h"
#include "words/layouts.h"
#include "words/mentions.h"
#include "words/own.h"
#include "words/panel.h"
#include "words/pictures.h"
#include "words/proofread.h"
#include <stdlib.h>
#include <string.h>

struct opening {
	struct script *script;
	sandbox_adder *add;
};

static void add_nothing(lua_State *lua)
{
	(void)lua;
}

static int open_state(lua_State *lua)
{
	const struct opening *opening = lua_touserdata(lua, 1);
	sandbox_open(lua, opening->script, opening->add);
	schema_open(lua, opening->script);
	return 0;
}

bool words_open(struct script *script, const char *folder, const char *data, sandbox_adder *add, struct error *error)
{
	struct opening opening = { script, add ? add : add_nothing };
	struct failure failure;
	script->body_face = -1;
	problems_init(&script->own.problems);
	arena_init(&script->scratch);
	script->folder = strdup(folder);
	script->data = data ? strdup(data) : NULL;
	if (!script->folder || (data && !script->data) || !vm_init(&script->vm, script))
		return error_set(error, "the computer's memory ran out");
	if (!vm_call(&script->vm, open_state, &opening, STEPS_LAYOUT, &failure))
		return error_set(error, "Lua cannot start: %s", failure.what.text);
	if (!layouts_open_theme(script, error))
		return false;
	own_open_words(script);
	return true;
}

void words_close(struct script *script)
{
	if (script->vm.lua)
		panel_forget(script, -1);
	proofread_finish(script, NULL);
	layouts_finish(script);
	mentions_finish(script);
	pictures_forget(script, NULL);
	apart_destroy(script->trial.apart);
	vm_finish(&script->vm);
	arena_finish(&script->scratch);
	problems_finish(&script->own.problems);
	free(script->folder);
	free(script->data);
}
