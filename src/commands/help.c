/* Tells people what can be typed: --help, and the man page's source. */
#include "commands/options.h"
#include "commands/table.h"
#include <string.h>

static const char folder_help[] =
	"DIR is the exhibition's folder: the one that holds scripts/ and assets/. Without it lantern takes the "
	"current folder if there is an exhibition in it, else the one that was installed with lantern.";

static void print_wrapped(FILE *out, const char *text, int indent, int width)
{
	int column = 0;
	while (*text) {
		int length = (int)strcspn(text, " ");
		if (column > 0 && indent + column + 1 + length > width) {
			fprintf(out, "\n%*s", indent, "");
			column = 0;
		}
		column += fprintf(out, "%s%.*s", column > 0 ? " " : "", length, text);
		text += length + (text[length] == ' ');
	}
	fputc('\n', out);
}

static void print_rows(FILE *out, unsigned bit)
{
	for (int i = 0; i < ROW_COUNT; i++) {
		if (!(ROWS[i].commands & bit))
			continue;
		char left[64];
		snprintf(left, sizeof left, "--%s%s%s", ROWS[i].name, ROWS[i].argument ? " " : "",
				 ROWS[i].argument ? ROWS[i].argument : "");
		fprintf(out, "  %-24s ", left);
		if (strlen(left) > 24)
			fprintf(out, "\n%27s", "");
		print_wrapped(out, ROWS[i].help, 27, 100);
	}
}

void options_help(enum command about, FILE *out)
{
	for (int i = 0; i < COMMAND_COUNT; i++) {
		if (COMMANDS[i].command != about)
			continue;
		fprintf(out, "%s\n\n", COMMANDS[i].usage);
		print_wrapped(out, COMMANDS[i].more, 0, 100);
		fputc('\n', out);
		if (about == COMMAND_RUN || about == COMMAND_EDIT || about == COMMAND_CHECK || about == COMMAND_SHOT ||
			about == COMMAND_WORDS || about == COMMAND_PROOF) {
			print_wrapped(out, folder_help, 0, 100);
			fputc('\n', out);
		}
		print_rows(out, 1u << about);
		return;
	}
	fprintf(out, "lantern shows an exhibition's panels on a museum's touch screen.\n\n");
	for (int i = 0; i < COMMAND_COUNT; i++)
		fprintf(out, "  %-42s %s\n", COMMANDS[i].usage, COMMANDS[i].help);
	fprintf(out, "\n  lantern run --help                         the options of a command\n"
				 "  lantern --version\n\n"
				 "Try:  lantern run                    the exhibition, in a window (Escape ends it)\n"
				 "      lantern edit                   the panel that you save in your editor, and its mistakes\n"
				 "      lantern check                  what is wrong with it, by file and line\n"
				 "      lantern shot --out pictures --language all --sheet\n"
				 "      lantern new museum --languages de,fr   an exhibition to start from\n");
}

void options_manual(FILE *out)
{
	fprintf(
		out,
		"lantern(1)\n\n# NAME\n\nlantern - shows an exhibition's panels on a museum's touch screen\n\n# SYNOPSIS\n\n");
	for (int i = 0; i < COMMAND_COUNT; i++)
		fprintf(out, "*lantern %s*%s%s\n", COMMANDS[i].name,
				COMMANDS[i].usage + strlen("lantern ") + strlen(COMMANDS[i].name), i + 1 < COMMAND_COUNT ? "++" : "\n");
	fprintf(out, "# DESCRIPTION\n\n%s\n\n", folder_help);
	for (int i = 0; i < COMMAND_COUNT; i++) {
		fprintf(out, "# LANTERN %s\n\n%s\n\n", COMMANDS[i].name, COMMANDS[i].more);
		for (int j = 0; j < ROW_COUNT; j++)
			if (ROWS[j].commands & (1u << COMMANDS[i].command))
				fprintf(out, "*--%s*%s%s%s\n\t%s\n\n", ROWS[j].name, ROWS[j].argument ? " _" : "",
						ROWS[j].argument ? ROWS[j].argument : "", ROWS[j].argument ? "_" : "", ROWS[j].help);
	}
	fprintf(out,
			"# EXIT STATUS\n\n*0*\n\tdone\n\n*1*\n\tsomething failed while running\n\n*2*\n\tthe command line was "
			"not understood\n\n"
			"*3*\n\t*check* found an error\n\n*4*\n\tthere is no display\n\n"
			"*5*\n\tnothing of the exhibition could be shown (with *--tries*)\n\n"
			"# ENVIRONMENT\n\n*LANTERN_DATA*\n\tfolder of lantern's own scripts/ and assets/\n\n"
			"*LANTERN_ETC*\n\tfolder with the files _pin_ and _keys_, in place of /etc/lantern\n\n"
			"*LANGUAGE*, *LC_ALL*, *LC_MESSAGES*, *LANG*\n\tthe language of what lantern says: English, Russian, "
			"Kazakh or Spanish (_ru_RU.UTF-8_). *LANGUAGE*, a list such as _kk:ru_, counts where one of the others\n"
			"\tnames a language and not _C_, which is English. What visitors read does not change with it\n\n"
			"*LANTERN_KIOSK*\n\tfolder in which a program with more rights, such as lantern-kiosk, tells what the "
			"staff may know\n\n"
			"# FILES\n\n_/etc/lantern/pin_\n\tthe code that opens the staff's view: 4 to 8 digits\n\n"
			"_/etc/lantern/keys_\n\twhat the keys of this house do besides the usual ones: a line each, such as _F17 = "
			"help_; "
			"*lantern keys* shows all\n\n"
			"_DIR/scripts/exhibition.lua_\n\twhat is shown, in which order and languages\n\n"
			"_DIR/scripts/panels/CHAPTER/ID.lua_\n\tone panel each\n\n"
			"# SEE ALSO\n\n*lantern-exhibition*(5). The curator's handbook, scripts/README.md, says how panels "
			"are written.\n");
}
