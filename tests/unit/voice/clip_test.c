/* Names of clips and where they are looked for. */
#include "base/file.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include "voice/clip.h"

static void folds_to(const char *text, const char *wanted)
{
	char *folded = voice_fold(text);
	assert_string_equal(folded, wanted);
	free(folded);
}

static void white_space_and_soft_hyphens_count_for_nothing(void **state)
{
	(void)state;
	folds_to("", "");
	folds_to(" \n", "");
	folds_to("  Two\tletters \n a year. ", "Two letters a year.");
	folds_to("65\u00A0673", "65 673");
	folds_to("65\u202F673", "65 673");
	folds_to("Wieder\u00ADgut \u00ADmachung", "Wiedergut machung");
	assert_true(voice_sum("65\u00A0673 people ") == voice_sum(" 65 673\npeople"));
	assert_true(voice_sum("65 673 people") != voice_sum("65 673 People"));
	assert_true(voice_sum("ab") != voice_sum("a b"));
}

static void a_clip_is_named_by_its_text(void **state)
{
	(void)state;
	/* The name is on disks of museums: another one would make all clips there unheard. */
	char *path = voice_clip_path("build/voice", "kk", " Мазмұны\n");
	assert_string_equal(path, "build/voice/kk/d5a04630ed886fc6.opus");
	free(path);
}

static void recorded_(const char *wanted, int page)
{
	char *path = voice_recorded_path("/ex", "ru", "kurt", page);
	assert_string_equal(path, wanted);
	free(path);
}

static void a_recording_is_named_by_panel_and_page(void **state)
{
	(void)state;
	recorded_("/ex/assets/voice/ru/kurt.opus", 1);
	recorded_("/ex/assets/voice/ru/kurt-2.opus", 2);
	recorded_("/ex/assets/voice/ru/kurt-12.opus", 12);
}

/* Puts an empty clip of the text into a folder, and says where. */
static char *put(const char *folder, const char *language, const char *text)
{
	struct error error;
	char *path = voice_clip_path(folder, language, text), *parent = path_folder(path);
	assert_true(folder_create(parent, &error));
	write_test_file(path, "");
	free(parent);
	return path;
}

static void finds(const struct voice_places *places, const char *language, const char *text, const char *wanted)
{
	char *found = voice_places_find(places, language, text);
	if (wanted)
		assert_string_equal(found, wanted);
	else
		assert_null(found);
	free(found);
}

static void places_are_asked_in_their_order(void **state)
{
	struct voice_places places;
	const char *folder = in_folder(*state, "ex"), *data = in_folder(*state, "data"), *extra = in_folder(*state, "x");
	assert_true(voice_places_init(&places, folder, data, extra));
	finds(&places, "en", "Close", NULL);
	char *installed = put(in_folder(*state, "data/voice"), "en", "Close");
	finds(&places, "en", "Close ", installed);
	finds(&places, "es", "Close", NULL);
	finds(&places, "en", "close", NULL);
	char *checkout = put(in_folder(*state, "data/build/voice"), "en", "Close");
	finds(&places, "en", "Close", checkout);
	char *own = put(in_folder(*state, "ex/build/voice"), "en", "Close");
	finds(&places, "en", "Close", own);
	char *named = put(extra, "en", "Close");
	finds(&places, "en", "Close", named);
	voice_places_finish(&places);
	assert_true(voice_places_init(&places, folder, NULL, NULL));
	assert_int_equal(places.count, 1);
	finds(&places, "en", "Close", own);
	voice_places_finish(&places);
	free(installed);
	free(checkout);
	free(own);
	free(named);
}

static bool find_once(void *data)
{
	struct voice_places places;
	bool good = voice_places_init(&places, data, data, data);
	if (good)
		free(voice_places_find(&places, "en", "Close"));
	voice_places_finish(&places);
	return good;
}

static void memory_may_run_out(void **state)
{
	assert_survives(find_once, (void *)in_folder(*state, "ex"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(white_space_and_soft_hyphens_count_for_nothing),
		cmocka_unit_test(a_clip_is_named_by_its_text),
		cmocka_unit_test(a_recording_is_named_by_panel_and_page),
		cmocka_unit_test_setup_teardown(places_are_asked_in_their_order, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(memory_may_run_out, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
