/* The budget of a call: steps decide, whatever the clock says; time, measured by what steps take, is a last line far
 * behind. */
#include "lua/vm.h"
#include "support/test.h"
#include <lauxlib.h>

/* Each look at this clock takes so many seconds. */
static double look, now;

static double slow_clock(void)
{
	return now += look;
}

static int run(lua_State *lua)
{
	const char *text = lua_touserdata(lua, 1);
	if (luaL_loadbufferx(lua, text, strlen(text), "@work.lua", "t") != LUA_OK)
		return lua_error(lua);
	lua_call(lua, 0, 0);
	return 0;
}

/* `step`: what a step is said to take, `seconds`: what passes between two looks at the clock. */
static bool call(const char *text, long long steps, double step, double seconds, struct failure *failure)
{
	struct vm vm;
	char copy[400];
	look = 0;
	now = 1000;
	assert_true(vm_init(&vm, NULL));
	assert_true(vm.step_seconds > 0);
	vm.step_seconds = step;
	vm.clock = slow_clock;
	look = seconds;
	snprintf(copy, sizeof copy, "%s", text);
	bool good = vm_call(&vm, run, copy, steps, failure);
	vm_finish(&vm);
	return good;
}

static void a_busy_machine_is_no_mistake_of_a_script(void **state)
{
	(void)state;
	struct failure failure;
	/* A look at the clock every four thousand steps, 0.3 s apart: seven seconds in all. */
	assert_true(call("local n = 0\nfor i = 1, 32000 do n = n + 1 end", 1000000, 1e-3, 0.3, &failure));
	/* Seven seconds for a tenth of a second of steps. */
	assert_true(call("local n = 0\nfor i = 1, 32000 do n = n + 1 end", 100000, 1e-6, 0.3, &failure));
}

static void steps_end_what_does_not_end(void **state)
{
	(void)state;
	struct failure failure;
	assert_false(call("local n = 0\nwhile true do n = n + 1 end", 100000, 1e-6, 0, &failure));
	assert_string_equal(failure.rule, "too-long");
	assert_non_null(strstr(failure.what.text, "ran longer than 100000 steps"));
	assert_int_equal(failure.line, 2);
}

static void time_is_the_last_line(void **state)
{
	(void)state;
	struct failure failure;
	static const double steps[] = { 1e-6, 1, 0 }; /* the last is not known */
	for (int i = 0; i < 3; i++) {
		assert_false(call("local n = 0\nwhile true do n = n + 1 end", 100000, steps[i], i ? 5.5 : 2.7, &failure));
		assert_string_equal(failure.rule, "too-long");
		assert_non_null(strstr(failure.what.text, "ran longer than 100000 steps ever take"));
		assert_int_equal(failure.line, 2);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_busy_machine_is_no_mistake_of_a_script),
		cmocka_unit_test(steps_end_what_does_not_end),
		cmocka_unit_test(time_is_the_last_line),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
