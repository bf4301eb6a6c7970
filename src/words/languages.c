/* A few lists. They are for messages alone: a language that is not in them is as good as one that is. */
#include "words/languages.h"
#include "base/utf8.h"
#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

bool languages_is_id(const char *id)
{
	size_t first = strcspn(id, "-"), length = strlen(id);
	if (first < 2 || first > 3 || length >= 16)
		return false;
	for (size_t i = 0; i < length; i++) {
		bool fits = i < first ? isalpha((unsigned char)id[i]) : isalnum((unsigned char)id[i]) || id[i] == '-';
		if (!fits || (id[i] == '-' && (id[i + 1] == '-' || !id[i + 1])))
			return false;
	}
	return true;
}

/* In capitals or not, in any alphabet. */
static bool is_same(const char *left, const char *right)
{
	uint32_t one, other;
	while (*left && *right) {
		left += utf8_decode(left, strlen(left), &one);
		right += utf8_decode(right, strlen(right), &other);
		if (utf8_capital(one) != utf8_capital(other))
			return false;
	}
	return !*left && !*right;
}

const char *languages_named(const char *name)
{
	static const struct {
		const char *id, *names[3];
	} known[] = {
		{ "de", { "deutsch", "german", "ger" } },
		{ "en", { "english", "englisch", "eng" } },
		{ "fr", { "français", "french", "francais" } },
		{ "es", { "español", "spanish", "espanol" } },
		{ "it", { "italiano", "italian" } },
		{ "pt", { "português", "portuguese", "portugues" } },
		{ "nl", { "nederlands", "dutch" } },
		{ "pl", { "polski", "polish" } },
		{ "cs", { "čeština", "czech", "cestina" } },
		{ "sk", { "slovenčina", "slovak" } },
		{ "sl", { "slovenščina", "slovenian" } },
		{ "hr", { "hrvatski", "croatian" } },
		{ "sr", { "srpski", "serbian", "српски" } },
		{ "hu", { "magyar", "hungarian" } },
		{ "ro", { "română", "romanian", "romana" } },
		{ "bg", { "български", "bulgarian" } },
		{ "ru", { "русский", "russian" } },
		{ "uk", { "українська", "ukrainian" } },
		{ "be", { "беларуская", "belarusian" } },
		{ "kk", { "қазақша", "qazaqsha", "kaz" } },
		{ "ky", { "кыргызча", "kyrgyz" } },
		{ "uz", { "oʻzbekcha", "uzbek" } },
		{ "tr", { "türkçe", "turkish", "turkce" } },
		{ "el", { "ελληνικά", "greek" } },
		{ "sv", { "svenska", "swedish" } },
		{ "da", { "dansk", "danish" } },
		{ "no", { "norsk", "norwegian" } },
		{ "fi", { "suomi", "finnish" } },
		{ "et", { "eesti", "estonian" } },
		{ "lv", { "latviešu", "latvian" } },
		{ "lt", { "lietuvių", "lithuanian" } },
		{ "ca", { "català", "catalan" } },
		{ "eu", { "euskara", "basque" } },
		{ "gl", { "galego", "galician" } },
		{ "ka", { "ქართული", "georgian" } },
		{ "hy", { "հայերեն", "armenian" } },
		{ "ar", { "العربية", "arabic" } },
		{ "he", { "עברית", "hebrew" } },
		{ "fa", { "فارسی", "persian", "farsi" } },
		{ "zh", { "中文", "chinese" } },
		{ "ja", { "日本語", "japanese" } },
		{ "ko", { "한국어", "korean" } },
		{ "hi", { "हिन्दी", "hindi" } },
		{ "th", { "ไทย", "thai" } },
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		for (int j = 0; j < 3 && known[i].names[j]; j++)
			if (is_same(known[i].names[j], name))
				return known[i].id;
	return NULL;
}

const char *languages_misnamed(const char *id)
{
	static const char *const known[][2] = {
		{ "kz", "kk" },	 { "sp", "es" },  { "esp", "es" }, { "spa", "es" }, { "ua", "uk" },	 { "ukr", "uk" },
		{ "gr", "el" },	 { "cz", "cs" },  { "jp", "ja" },  { "cn", "zh" },	{ "dk", "da" },	 { "gb", "en" },
		{ "us", "en" },	 { "at", "de" },  { "deu", "de" }, { "fra", "fr" }, { "fre", "fr" }, { "rus", "ru" },
		{ "ita", "it" }, { "por", "pt" }, { "pol", "pl" }, { "nld", "nl" }, { "tur", "tr" },
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcasecmp(known[i][0], id) == 0)
			return known[i][1];
	return NULL;
}

static bool is_listed(const char *list, const char *part, size_t length)
{
	for (const char *at = list; *at; at += strcspn(at, " "), at += strspn(at, " "))
		if (strcspn(at, " ") == length && strncasecmp(at, part, length) == 0)
			return true;
	return false;
}

bool languages_is_leftward(const char *id)
{
	static const char scripts[] = "Arab Aran Hebr Syrc Thaa Nkoo Adlm Mand Samr Rohg Mend";
	static const char languages[] = "ar he iw fa ur yi ji ps sd ug dv ckb sdh lrc arc syr nqo azb bal glk mzn pnb skr "
									"prs ks arz ary arq apc rhg haz pbt pes uig urd heb yid ara fas per pus snd div";
	size_t first = strcspn(id, "-");
	for (const char *part = strchr(id, '-'); part; part = strchr(part + 1, '-'))
		if (strcspn(part + 1, "-") == 4 && isalpha((unsigned char)part[1]))
			return is_listed(scripts, part + 1, 4);
	return is_listed(languages, id, first);
}

bool languages_is_leftward_letter(uint32_t rune)
{
	return (rune >= 0x0590 && rune <= 0x08FF) || (rune >= 0xFB1D && rune <= 0xFDFF) ||
		   (rune >= 0xFE70 && rune <= 0xFEFE) || (rune >= 0x10800 && rune <= 0x10FFF) ||
		   (rune >= 0x1E800 && rune <= 0x1EFFF);
}

const char *languages_face(uint32_t rune)
{
	static const struct {
		uint32_t first, last;
		const char *face;
	} faces[] = {
		{ 0x0370, 0x03FF, "DejaVuSerif.ttf (Debian: fonts-dejavu-core)" },
		{ 0x1F00, 0x1FFF, "DejaVuSerif.ttf (Debian: fonts-dejavu-core)" },
		{ 0x0530, 0x058F, "NotoSerifArmenian-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x0900, 0x097F, "NotoSerifDevanagari-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x0980, 0x09FF, "NotoSerifBengali-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x0A00, 0x0DFF, "one of the Noto family for this script (Debian: fonts-noto-core)" },
		{ 0x0E00, 0x0E7F, "NotoSerifThai-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x0E80, 0x0EFF, "NotoSerifLao-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x0F00, 0x0FFF, "NotoSerifTibetan-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x1000, 0x109F, "NotoSerifMyanmar-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x10A0, 0x10FF, "NotoSerifGeorgian-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x1200, 0x139F, "NotoSerifEthiopic-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x1780, 0x17FF, "NotoSerifKhmer-Regular.ttf (Debian: fonts-noto-core)" },
		{ 0x1100, 0x11FF, "NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk)" },
		{ 0x2E80, 0x9FFF, "NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk)" },
		{ 0xAC00, 0xD7A3, "NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk)" },
		{ 0xF900, 0xFAFF, "NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk)" },
		{ 0x20000, 0x3FFFF, "NotoSansCJK-Regular.ttc (Debian: fonts-noto-cjk)" },
	};
	for (size_t i = 0; i < sizeof faces / sizeof *faces; i++)
		if (rune >= faces[i].first && rune <= faces[i].last)
			return faces[i].face;
	return NULL;
}
