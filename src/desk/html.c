/* Every byte of a text that comes from an exhibition goes through html_text. Must not know pages. */
#include "desk/html.h"
#include "base/utf8.h"
#include "scene/markup.h"
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

enum { BAD = 0xFFFD };

static bool is_fit(uint32_t rune)
{
	return (rune >= 0x20 && rune != 0x7F && !(rune >= 0x80 && rune <= 0x9F) && (rune & 0xFFFE) != 0xFFFE &&
			!(rune >= 0xFDD0 && rune <= 0xFDEF)) ||
		   rune == '\n' || rune == '\t';
}

static void put_rune(FILE *out, uint32_t rune)
{
	char bytes[4];
	switch (rune) {
	case '&':
		fputs("&amp;", out);
		break;
	case '<':
		fputs("&lt;", out);
		break;
	case '>':
		fputs("&gt;", out);
		break;
	case '"':
		fputs("&quot;", out);
		break;
	case '\'':
		fputs("&#39;", out);
		break;
	default:
		fwrite(bytes, 1, utf8_encode(is_fit(rune) ? rune : BAD, bytes), out);
	}
}

static void put_text(FILE *out, const char *text, size_t length)
{
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(text + at, length - at, &rune);
		put_rune(out, rune);
	}
}

void html_text(FILE *out, const char *text)
{
	put_text(out, text ? text : "", strlen(text ? text : ""));
}

void html_address(FILE *out, const char *address)
{
	for (const unsigned char *at = (const unsigned char *)address; *at; at++)
		if (*at <= 0x20 || *at >= 0x7F || strchr("\"<>\\^`{|}", *at))
			fprintf(out, "%%%02X", *at);
		else
			put_rune(out, *at);
}

void html_print(FILE *out, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	for (const char *at = format; *at; at++) {
		if (at[0] == '%' && at[1] == 's')
			html_text(out, va_arg(arguments, const char *)), at++;
		else if (at[0] == '%' && at[1] == 'd')
			fprintf(out, "%d", va_arg(arguments, int)), at++;
		else
			fputc(*at, out);
	}
	va_end(arguments);
}

/* Elements that are open around the byte at hand. */
struct open {
	bool link, bold, italic;
};

static void close_style(FILE *out, struct open *open)
{
	fputs(open->italic ? "</em>" : "", out);
	fputs(open->bold ? "</strong>" : "", out);
	open->italic = open->bold = false;
}

static void set_style(FILE *out, struct open *open, unsigned char style)
{
	bool bold = style & MARKUP_BOLD, italic = style & MARKUP_ITALIC;
	if (bold == open->bold && italic == open->italic)
		return;
	close_style(out, open);
	fputs(bold ? "<strong>" : "", out);
	fputs(italic ? "<em>" : "", out);
	open->bold = bold;
	open->italic = italic;
}

/* What begins or ends at this byte; elements within a link are closed before it and opened again after it. */
static void set_link(FILE *out, struct open *open, const struct markup *markup, size_t at)
{
	for (size_t i = 0; i < markup->spot_count; i++) {
		const struct markup_spot *spot = &markup->spots[i];
		if (!spot->ring && spot->end == at && open->link) {
			close_style(out, open);
			fputs("</a>", out);
			open->link = false;
		}
		if (!spot->ring && spot->start == at && spot->end > at && !open->link) {
			close_style(out, open);
			html_print(out, "<a href=\"#g-%s\">", spot->gloss);
			open->link = true;
		}
		if (spot->ring && spot->start == at) {
			close_style(out, open);
			if (spot->ring > 1)
				html_print(out, "<sup class=\"ring\">" MARKUP_RING "%d</sup>", spot->ring);
			else
				fputs("<sup class=\"ring\">" MARKUP_RING "</sup>", out);
		}
	}
}

static void put_markup(FILE *out, const struct markup *markup)
{
	struct open open = { 0 };
	fputs("<p>", out);
	for (size_t at = 0; at < markup->length;) {
		uint32_t rune;
		set_link(out, &open, markup, at);
		size_t size = utf8_decode(markup->text + at, markup->length - at, &rune);
		if (rune == MARKUP_PARAGRAPH || rune == MARKUP_BREAK) {
			close_style(out, &open);
			fputs(rune == MARKUP_BREAK ? "<br>" : "</p>\n<p>", out);
		} else if (rune != 0x2060) { /* the place of a ring, which stands there by now */
			set_style(out, &open, markup->styles[at]);
			put_rune(out, rune);
		}
		at += size;
	}
	set_link(out, &open, markup, markup->length);
	close_style(out, &open);
	fputs(open.link ? "</a></p>" : "</p>", out);
}

void html_markup(FILE *out, const char *text)
{
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	if (markup_parse(&arena, text, &markup))
		put_markup(out, &markup);
	arena_finish(&arena);
}
