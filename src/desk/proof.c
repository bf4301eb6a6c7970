/* Makes a proof: pictures, what they rest on, pages. The same exhibition gives the same bytes: no clock is read.
 *
 * What was signed is kept by whoever signed it; a folder is written over only if nothing else than a proof is in it. */
#include "desk/proof.h"
#include "base/draft.h"
#include "base/file.h"
#include "desk/booklet.h"
#include "desk/page.h"
#include "desk/revision.h"
#include "desk/shot.h"
#include "lua/files.h"
#include "view/faces.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

enum { EDGE = 1440, LEDGER_MOST = 64 << 20 };

struct proof {
	const struct proof_options *options;
	struct problems *problems;
	struct error *error;
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct evidence evidence;
	struct ledger before; /* the earlier state's */
	char since[400];	  /* how that state is called */
	struct draft draft;
	int language; /* -1: none was named */
	int width, height;
};

/* Of a proof; `whole`: the folder holds one, and not only what is called like a part of one. */
static bool is_part(const char *name, bool whole)
{
	bool page = strncmp(name, "booklet-", 8) == 0 && strlen(name) > 13 && strcmp(name + strlen(name) - 5, ".html") == 0;
	return page || (whole && (strcmp(name, "index.html") == 0 || strcmp(name, "proof.json") == 0 ||
							  strcmp(name, "pictures") == 0));
}

/* Nothing but a proof may be replaced, nor a proof by booklets. All names count, also those that begin with a dot. */
static bool is_free(const char *place, bool booklets, struct error *error)
{
	char foreign[256] = "", *ledger = path_join(place, "proof.json");
	bool whole = !booklets && ledger && file_exists(ledger);
	DIR *folder = opendir(place);
	for (struct dirent *entry = folder ? readdir(folder) : NULL; entry && !*foreign; entry = readdir(folder))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 && !is_part(entry->d_name, whole))
			snprintf(foreign, sizeof foreign, "%s", entry->d_name);
	if (folder)
		closedir(folder);
	free(ledger);
	return !*foreign ||
		   error_set(error, "%s: \"%.200s\" lies there, which would be lost: name a folder that is not there yet",
					 place, foreign);
}

/* Where it will be, without a / at the end; the folder above is made. To be freed; NULL with an error. */
static char *find_place(const char *out, bool booklets, struct error *error)
{
	size_t length = strlen(out);
	while (length > 1 && out[length - 1] == '/')
		length--;
	char *place = strndup(out, length), *above = place ? path_folder(place) : NULL;
	bool good =
		above ? folder_create(above, error) && is_free(place, booklets, error) : error_set(error, "out of memory");
	free(above);
	if (good)
		return place;
	free(place);
	return NULL;
}

static bool read_proof(struct proof *proof, const char *path)
{
	char *text = file_read(path, LEDGER_MOST, NULL, proof->error);
	bool good = text != NULL;
	if (good && !ledger_read(&proof->before, text))
		good = error_set(proof->error, "%s is not what lantern proof wrote", path);
	free(text);
	return good;
}

/* What was said then, without pictures. What was wrong with it then is nobody's matter now. */
static bool read_revision(struct proof *proof)
{
	const struct proof_options *options = proof->options;
	struct revision revision;
	struct evidence then = { .language = 0 };
	struct exhibition exhibition;
	struct problems told;
	struct error why;
	if (!revision_open(&revision, options->folder, options->since, proof->error))
		return false;
	problems_init(&told);
	exhibition_init(&exhibition);
	struct fonts *fonts = faces_open(revision.folder, options->data, options->fonts, &why);
	struct script *script = fonts ? script_create(revision.folder, options->data, fonts, &why) : NULL;
	bool good = script && evidence_read(&then, script, &exhibition, revision.folder, NULL, 0, &told);
	if (good) {
		ledger_finish(&proof->before);
		proof->before = then.ledger;
		ledger_init(&then.ledger);
		snprintf(proof->since, sizeof proof->since, "%s", revision.name);
	} else {
		error_set(proof->error, "--since %s: the exhibition of that time cannot be read", revision.name);
	}
	if (script)
		evidence_finish(&then);
	script_destroy(script);
	fonts_destroy(fonts);
	exhibition_finish(&exhibition);
	problems_finish(&told);
	revision_finish(&revision);
	return good;
}

static bool read_before(struct proof *proof)
{
	const char *since = proof->options->since;
	if (!since)
		return true;
	char *path = path_join(since, "proof.json");
	snprintf(proof->since, sizeof proof->since, "%s", since);
	bool good = !path				? error_set(proof->error, "out of memory")
				: file_exists(path) ? read_proof(proof, path)
									: read_revision(proof);
	free(path);
	return good;
}

static bool open_script(struct proof *proof)
{
	const struct proof_options *options = proof->options;
	proof->fonts = faces_open(options->folder, options->data, options->fonts, proof->error);
	proof->script = proof->fonts ? script_create(options->folder, options->data, proof->fonts, proof->error) : NULL;
	return proof->script != NULL;
}

static bool make_pictures(struct proof *proof, const char *folder)
{
	const struct proof_options *options = proof->options;
	struct shot_options shot = {
		.folder = options->folder,
		.data = options->data,
		.fonts = options->fonts,
		.out = folder,
		.language = options->language,
		.width = options->width,
		.height = options->height,
		.jpeg_edge = EDGE,
		.quiet = options->quiet,
		.command = "proof",
	};
	shot_size(&shot, &proof->width, &proof->height);
	return shot_run(&shot, proof->problems, proof->error) >= 0;
}

static bool gather(struct proof *proof, const char *pictures)
{
	struct problems told; /* by the pictures already */
	problems_init(&told);
	/* Read by itself first, for its languages. */
	bool good = open_script(proof);
	if (good && !script_read_exhibition(proof->script, &proof->exhibition, &told))
		good = error_set(proof->error, "%s: the exhibition cannot be read; `lantern check` says why",
						 proof->options->folder);
	proof->language = -1;
	if (good && proof->options->language) {
		proof->language = exhibition_language(&proof->exhibition, proof->options->language);
		if (proof->language < 0)
			good = error_set(proof->error, "this exhibition has no language \"%s\"", proof->options->language);
	}
	int pictured = proof->language >= 0 ? proof->language : (int)proof->exhibition.language_default;
	exhibition_finish(&proof->exhibition);
	exhibition_init(&proof->exhibition);
	if (good && !evidence_read(&proof->evidence, proof->script, &proof->exhibition, proof->options->folder, pictures,
							   pictured, &told))
		good = error_set(proof->error, "not all of the exhibition could be read");
	problems_finish(&told);
	return good;
}

/* What `write` prints becomes the file `name` of the draft. */
static bool put(struct proof *proof, const char *name, void (*write)(FILE *out, struct proof *proof, int language),
				int language)
{
	char *text = NULL, *path = path_join(proof->draft.folder, name);
	size_t length = 0;
	FILE *out = open_memstream(&text, &length);
	if (out)
		write(out, proof, language);
	bool good = out && fclose(out) == 0 && path;
	good = good ? file_write(path, text, length, proof->error) : error_set(proof->error, "out of memory");
	free(text);
	free(path);
	return good;
}

static void write_index(FILE *out, struct proof *proof, int language)
{
	(void)language;
	const struct page page = {
		.evidence = &proof->evidence,
		.before = proof->options->since ? &proof->before : NULL,
		.since = proof->since,
		.width = proof->width,
		.height = proof->height,
	};
	page_write(out, &page);
}

static void write_memory(FILE *out, struct proof *proof, int language)
{
	(void)language;
	ledger_write(&proof->evidence.ledger, out);
}

static void write_booklet(FILE *out, struct proof *proof, int language)
{
	booklet_write(out, &proof->evidence, language);
}

static bool make_booklets(struct proof *proof)
{
	if (!gather(proof, NULL))
		return false;
	for (int i = 0; i < (int)proof->exhibition.language_count; i++) {
		char name[60];
		snprintf(name, sizeof name, "booklet-%.40s.html", proof->exhibition.languages[i].id);
		if ((proof->language < 0 || proof->language == i) && !put(proof, name, write_booklet, i))
			return false;
	}
	return true;
}

static bool make_proof(struct proof *proof)
{
	char *pictures = path_join(proof->draft.folder, "pictures");
	bool good =
		pictures ? make_pictures(proof, pictures) && gather(proof, pictures) : error_set(proof->error, "out of memory");
	free(pictures);
	return good && put(proof, "index.html", write_index, 0) && put(proof, "proof.json", write_memory, 0);
}

bool proof_run(const struct proof_options *options, struct problems *problems, struct error *error)
{
	struct proof proof = { .options = options, .problems = problems, .error = error };
	exhibition_init(&proof.exhibition);
	ledger_init(&proof.before);
	char *place = find_place(options->out, options->booklet, error);
	bool good = place && read_before(&proof) && draft_init(&proof.draft, place, error);
	if (good) {
		good = (options->booklet ? make_booklets(&proof) : make_proof(&proof)) && draft_place(&proof.draft, error);
		draft_finish(&proof.draft);
	}
	evidence_finish(&proof.evidence);
	ledger_finish(&proof.before);
	exhibition_finish(&proof.exhibition);
	script_destroy(proof.script);
	fonts_destroy(proof.fonts);
	free(place);
	return good;
}
