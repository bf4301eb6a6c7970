/* What a layout may know of the screen, the visitor and the place on the journey.
 *
 * Lengths are design units; `mm` turns millimetres of the configured screen into them, so that a control is as large as
 * a finger on any screen. Must not know panels' contents. */
#include "pages/screen.h"
#include "pages/narration.h"
#include "words/named.h"
#include <math.h>

static void set_number(lua_State *lua, const char *name, double value)
{
	lua_pushnumber(lua, value);
	lua_setfield(lua, -2, name);
}

static void set_whole(lua_State *lua, const char *name, size_t value)
{
	lua_pushinteger(lua, (lua_Integer)value);
	lua_setfield(lua, -2, name);
}

static void set_text(lua_State *lua, const char *name, const char *value)
{
	lua_pushstring(lua, value);
	lua_setfield(lua, -2, name);
}

static void set_flag(lua_State *lua, const char *name, bool value)
{
	lua_pushboolean(lua, value);
	lua_setfield(lua, -2, name);
}

static void push_chapter(lua_State *lua, const struct exhibition *exhibition, size_t number, int language)
{
	const struct chapter *chapter = &exhibition->chapters[number];
	lua_createtable(lua, 0, 8);
	set_whole(lua, "number", number + 1);
	set_text(lua, "id", chapter->id);
	set_text(lua, "title", chapter->title[language]);
	set_text(lua, "light", chapter->light);
	set_whole(lua, "first", chapter->first + 1);
	set_whole(lua, "count", chapter->count);
	set_flag(lua, "silent", chapter->silent);
	lua_createtable(lua, (int)chapter->rest_count, 0);
	for (size_t i = 0; i < chapter->rest_count; i++) {
		lua_pushstring(lua, chapter->rest[i][language]);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "rest");
}

/* The chapter's panels: their ids, and the titles of those that have been read. */
static void set_panels(lua_State *lua, const struct exhibition *exhibition, const struct chapter *chapter, int language)
{
	lua_createtable(lua, (int)chapter->count, 0);
	for (size_t i = 0; i < chapter->count; i++) {
		const struct panel_entry *entry = &exhibition->panels[chapter->first + i];
		lua_createtable(lua, 0, 3);
		set_text(lua, "id", entry->id);
		if (entry->title[language])
			set_text(lua, "title", entry->title[language]);
		set_flag(lua, "broken", entry->state == PANEL_BROKEN);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "panels");
}

static void set_places(lua_State *lua, const struct build_request *request)
{
	const struct exhibition *exhibition = request->exhibition;
	const struct panel_entry *entry = &exhibition->panels[request->panel];
	push_chapter(lua, exhibition, entry->chapter, request->language);
	lua_setfield(lua, -2, "chapter");
	lua_createtable(lua, (int)exhibition->chapter_count, 0);
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		push_chapter(lua, exhibition, i, request->language);
		if (request->part == BUILD_OVERLAY)
			set_panels(lua, exhibition, &exhibition->chapters[i], request->language);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "chapters");
	lua_createtable(lua, (int)exhibition->language_count, 0);
	for (size_t i = 0; i < exhibition->language_count; i++) {
		lua_createtable(lua, 0, 4);
		set_text(lua, "id", exhibition->languages[i].id);
		set_text(lua, "name", exhibition->languages[i].name);
		set_text(lua, "title", exhibition->title[i]);
		if (exhibition->subtitle[i])
			set_text(lua, "subtitle", exhibition->subtitle[i]);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "languages");
}

static void set_panel(lua_State *lua, const struct build_request *request, bool quiet)
{
	const struct exhibition *exhibition = request->exhibition;
	const struct panel_entry *entry = &exhibition->panels[request->panel];
	const struct chapter *chapter = &exhibition->chapters[entry->chapter];
	lua_createtable(lua, 0, 6);
	set_text(lua, "id", entry->id);
	set_whole(lua, "index", (size_t)request->panel + 1);
	set_whole(lua, "count", exhibition->panel_count);
	set_whole(lua, "number", (size_t)request->panel - chapter->first + 1);
	set_whole(lua, "of", chapter->count);
	set_flag(lua, "quiet", quiet);
	lua_setfield(lua, -2, "panel");
}

void screen_push(lua_State *lua, const struct building *building, int pages)
{
	static const char *const sizes[] = {
		[TEXT_STANDARD] = "standard", [TEXT_LARGE] = "large", [TEXT_LARGEST] = "largest"
	};
	const struct build_request *request = building->request;
	const struct exhibition *exhibition = request->exhibition;
	lua_createtable(lua, 0, 28);
	set_number(lua, "width", request->width_px / building->scale);
	set_number(lua, "height", request->height_px / building->scale);
	set_flag(lua, "portrait", request->height_px > request->width_px);
	set_number(lua, "px", building->scale);
	if (exhibition->screen.diagonal > 0)
		set_number(lua, "mm",
				   hypot(request->width_px, request->height_px) / exhibition->screen.diagonal / building->scale);
	set_text(lua, "language", exhibition->languages[request->language].id);
	set_text(lua, "text_size", sizes[request->aids.text_size]);
	set_text(lua, "contrast", request->aids.high_contrast ? "high" : "standard");
	set_text(lua, "reach", request->aids.low_reach ? "low" : "standard");
	set_flag(lua, "calm", request->aids.calm);
	set_flag(lua, "is_title", request->title);
	set_whole(lua, "choice", (size_t)request->choice);
	set_text(lua, "light", exhibition_light(exhibition, request->panel, request->title));
	if (request->about)
		set_text(lua, "about", request->about);
	set_whole(lua, "page", (size_t)building->page + 1);
	if (pages > 0)
		set_whole(lua, "pages", (size_t)pages);
	set_text(lua, "title", exhibition->title[request->language]);
	set_number(lua, "distance_mm", exhibition->screen.distance);
	set_number(lua, "diagonal_mm", exhibition->screen.diagonal);
	set_number(lua, "mounting_mm", exhibition->screen.mounting);
	named_push(lua, building->script, exhibition, request->title ? request->panel - 1 : request->panel);
	lua_setfield(lua, -2, "lit");
	set_places(lua, request);
	set_panel(lua, request, building->quiet);
	if (request->part == BUILD_CHROME || request->part == BUILD_OVERLAY)
		set_flag(lua, "sound",
				 !request->title && (request->sounding || narration_is_sounding(building->script, request)));
}
