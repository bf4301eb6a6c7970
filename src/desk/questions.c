/* Asks as a historian and a translator would. Must not know how it is shown. */
#include "desk/questions.h"
#include <string.h>

enum { QUESTIONS_MOST = 200 };

static void ask(struct questions *questions, char *text)
{
	questions->failed = questions->failed || !text;
	if (text && questions->count < QUESTIONS_MOST)
		questions->texts[questions->count++] = text;
}

/* Languages for which something holds, as a list of their names. */
struct names {
	char text[600];
};

static void add_name(struct names *names, const char *name)
{
	size_t used = strlen(names->text);
	snprintf(names->text + used, sizeof names->text - used, "%s%s", used ? ", " : "", name);
}

static void ask_words(struct questions *questions, const struct evidence *evidence, int panel)
{
	const struct exhibition *exhibition = evidence->exhibition;
	struct names awaiting = { "" };
	bool alt = false;
	for (size_t i = 0; i < exhibition->language_count; i++) {
		bool awaits = false;
		for (size_t j = 0; j < evidence->wordings.count; j++) {
			const struct wording *wording = &evidence->wordings.items[j];
			if (!evidence_is_of(evidence, wording, panel) || wording->plain)
				continue;
			awaits = awaits || wording->said[i].awaiting;
			alt = alt || strcmp(wording->field, "alt") == 0;
			if (!*wording->said[i].text)
				ask(questions, arena_format(&questions->arena, "There is no text in %s: %s",
											exhibition->languages[i].name, wording->field));
		}
		if (awaits)
			add_name(&awaiting, exhibition->languages[i].name);
	}
	if (awaiting.text[0])
		ask(questions, arena_format(&questions->arena, "Words await a native reader: %s", awaiting.text));
	if (!alt)
		ask(questions, arena_string(&questions->arena, "Nothing says what its picture shows (alt)"));
}

static void ask_fact(struct questions *questions, const struct evidence *evidence, const char *id)
{
	const struct record *fact = evidence_record(evidence, "fact", id);
	const char *confidence = record_value(fact, "confidence"), *conflict = record_value(fact, "conflict"),
			   *sources = record_value(fact, "sources");
	if (!*record_value(fact, "text"))
		ask(questions, arena_format(&questions->arena, "The fact %s is in no register", id));
	else if (!*sources)
		ask(questions, arena_format(&questions->arena, "The fact %s names no source", id));
	if (*confidence && strcmp(confidence, "high") != 0)
		ask(questions, arena_format(&questions->arena, "The confidence in %s is %s", id, confidence));
	if (*conflict)
		ask(questions, arena_format(&questions->arena, "Sources of %s disagree: %s", id, conflict));
}

static void ask_person(struct questions *questions, const struct evidence *evidence, const char *id)
{
	const struct record *person = evidence_record(evidence, "person", id);
	const char *consent = record_value(person, "consent");
	if (strcmp(consent, "none") == 0)
		ask(questions, arena_format(&questions->arena, "%s has not agreed to be shown (consent none)", id));
	else if (!*consent)
		ask(questions, arena_format(&questions->arena, "Nothing says whether %s may be shown", id));
}

void questions_ask(struct questions *questions, const struct evidence *evidence, int panel)
{
	*questions = (struct questions){ 0 };
	arena_init(&questions->arena);
	questions->texts = arena_array(&questions->arena, QUESTIONS_MOST, sizeof *questions->texts);
	questions->failed = !questions->texts;
	if (questions->failed)
		return;
	const struct record *record = evidence_record(evidence, "panel", evidence->exhibition->panels[panel].id);
	const char *facts = record_value(record, "facts"), *names = record_value(record, "names");
	char id[WORD_SIZE];
	if (*record_value(record, "broken"))
		ask(questions, arena_string(&questions->arena, "Its file cannot be shown: lantern check says why"));
	ask_words(questions, evidence, panel);
	while (evidence_next(&facts, id))
		ask_fact(questions, evidence, id);
	while (evidence_next(&names, id))
		ask_person(questions, evidence, id);
}

void questions_finish(struct questions *questions)
{
	arena_finish(&questions->arena);
	*questions = (struct questions){ 0 };
}
