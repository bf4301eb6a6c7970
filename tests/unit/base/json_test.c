/* JSON lines, byte for byte. */
#include "base/json.h"
#include "support/test.h"
#include <math.h>
#include <stdlib.h>

static char written[4096];

static void begin(struct json *json)
{
	FILE *out = fmemopen(written, sizeof written, "w");
	assert_non_null(out);
	json_open(json, out);
}

static const char *end(struct json *json)
{
	json_close(json);
	fclose(json->out);
	return written;
}

static void writes_an_object_a_line(void **state)
{
	(void)state;
	struct json json;
	begin(&json);
	assert_string_equal(end(&json), "{}\n");
	begin(&json);
	json_text(&json, "panel", "camp");
	json_text(&json, "none", NULL);
	json_number(&json, "t", 1.25, 3);
	json_whole(&json, "n", -9007199254740993);
	json_flag(&json, "yes", true);
	json_flag(&json, "no", false);
	assert_string_equal(end(&json), "{\"panel\":\"camp\",\"none\":null,\"t\":1.250,\"n\":-9007199254740993,"
									"\"yes\":true,\"no\":false}\n");
}

static void escapes(void **state)
{
	(void)state;
	struct json json;
	begin(&json);
	json_text(&json, "\"key\"", "a\"b\\c\n\r\t\x01\x7F/ қ 🙂");
	assert_string_equal(end(&json), "{\"\\\"key\\\"\":\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u007f/ қ 🙂\"}\n");
	begin(&json);
	json_text(&json, "k", "a\xFF\xC3z");
	assert_string_equal(end(&json), "{\"k\":\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"}\n");
}

static void assert_number(double value, int decimals, const char *expected)
{
	char line[512];
	struct json json;
	begin(&json);
	json_number(&json, "v", value, decimals);
	snprintf(line, sizeof line, "{\"v\":%s}\n", expected);
	assert_string_equal(end(&json), line);
}

static void writes_fixed_decimals(void **state)
{
	(void)state;
	assert_number(0, 0, "0");
	assert_number(2.5, 3, "2.500");
	assert_number(-2.5, 1, "-2.5");
	assert_number(-0.001, 2, "0.00");
	assert_number(-0.0, 0, "0");
	assert_number(0.1, 17, "0.10000000000000001");
	assert_number(1.5, -3, "2");
	assert_number(1.5, 99, "1.50000000000000000");
	assert_number(1e22, 1, "10000000000000000000000.0");
	assert_number(NAN, 2, "null");
	assert_number(-INFINITY, 2, "null");
}

/* The largest double has 309 digits before the point: it must fit. */
static void writes_the_largest(void **state)
{
	(void)state;
	struct json json;
	begin(&json);
	json_number(&json, "v", -1.7976931348623157e308, 17);
	assert_int_equal(strlen(end(&json)), strlen("{\"v\":-}\n") + 309 + 1 + 17);
	assert_true(strtod(strchr(written, ':') + 1, NULL) == -1.7976931348623157e308);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_an_object_a_line),
		cmocka_unit_test(escapes),
		cmocka_unit_test(writes_fixed_decimals),
		cmocka_unit_test(writes_the_largest),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
