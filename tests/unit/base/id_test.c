/* What may be an id. */
#include "base/id.h"
#include "support/test.h"
#include <string.h>

static void letters_digits_and_two_signs_make_an_id(void **state)
{
	(void)state;
	static const char *const good[] = { "a", "open-camp", "Karlag_2", "7", "-", "_" };
	static const char *const bad[] = { "", "a b", "a.b", "a/b", "../a", "лагерь", "a\n", "a:b" };
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		if (!id_is_good(good[i]))
			fail_msg("%s is none", good[i]);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (id_is_good(bad[i]))
			fail_msg("%s is one", bad[i]);
}

static void an_id_fits_with_its_end(void **state)
{
	(void)state;
	char id[ID_BYTES + 1];
	memset(id, 'a', sizeof id);
	id[ID_BYTES] = 0;
	assert_false(id_is_good(id));
	id[ID_BYTES - 1] = 0;
	assert_true(id_is_good(id));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_digits_and_two_signs_make_an_id),
		cmocka_unit_test(an_id_fits_with_its_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
