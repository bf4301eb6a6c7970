/* SVG as programs write it: what is made plain is drawn right, and what is not drawn as it is meant is told. */
#include "base/error.h"
#include "media/picture.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

#define HEAD "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"x\" viewBox=\"0 0 10 10\">\n"
#define BOX "<rect width=\"10\" height=\"10\" "
#define STOPS "<stop offset=\"0\" stop-color=\"#0f0\"/><stop offset=\"1\" stop-color=\"#0f0\"/>"
#define GRADIENT(id) "<linearGradient id=\"" id "\">" STOPS "</linearGradient>"

/* Nothing is told of these, and the middle is green. */
static const char *const green[] = {
	BOX "fill=\"#0f0\"/>",
	BOX "fill=\" #00FF00 \"/>",
	BOX "fill=\"rgb(0,255,0)\"/>",
	BOX "style=\"fill:#0f0 !important; filter: none; paint-order:normal; marker:none\"/>",
	"<g fill=\"#0f0\">" BOX "/></g>",
	"<style>.st0{fill:#0f0;}</style>" BOX "class=\"st0\"/>",
	"<style type=\"text/css\"><![CDATA[ .st0 { fill: #0f0; } ]]></style>" BOX "class=\"st0\"/>",
	"<defs>" GRADIENT("g") "</defs>" BOX "fill=\"url(#g)\"/>",
	GRADIENT("b") "<linearGradient id=\"g\" xlink:href=\"#b\"/>" BOX "style=\"fill:url(#g)\"/>",
	"<!-- <text>a > b</text> " BOX "fill=\"#00f\"/> -->" BOX "fill=\"#0f0\"/><!-- " BOX "/>" BOX "/> -->",
	BOX "fill=\"#0f0\" inkscape:label=\"a > b\" id=\"c > d\"/>",
	"<title>a</title><desc><![CDATA[<rect width='9' height='9'>]]></desc>" BOX "fill=\"#0f0\"/>",
	"<metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata><sodipodi:namedview><x:y/></sodipodi:namedview>" BOX
	"fill=\"#0f0\"/>",
	"<switch><foreignObject requiredExtensions=\"&ns_ai;\"><i:pgfRef/></foreignObject><g>" BOX
	"fill=\"#0f0\"/></g></switch>",
	BOX "fill=\"#0f0\"/><clipPath id=\"c\">" BOX "fill=\"#f00\"/></clipPath><symbol>" BOX "/></symbol>",
	"<defs><pattern id=\"p\"><defs/>" BOX "/></pattern><filter/>" BOX "/></defs>" BOX "fill=\"#0f0\"/>",
	"<mask><defs>" BOX "/></defs>" BOX "/></mask>" BOX "fill=\"#0f0\"/>",
	"<path fill=\"#0f0\" d=\"M0 5a5 5 0 1 1 10 0a5 5 0 0 1-10 0\"/>",
};

static struct raster *draw(const char *path)
{
	struct error error = { "" };
	struct picture_spec spec = { .path = path, .width = 20, .height = 20 };
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s", error.text);
	return raster;
}

static const char *write_svg(void **state, const char *content)
{
	char text[2000];
	const char *path = in_folder(*state, "one.svg");
	snprintf(text, sizeof text, HEAD "%s\n</svg>", content);
	write_test_file(path, text);
	return path;
}

static void what_can_be_drawn_is_and_nothing_is_told(void **state)
{
	for (size_t i = 0; i < sizeof green / sizeof *green; i++) {
		struct picture_lack lacks[PICTURE_LACKS];
		const char *path = write_svg(state, green[i]);
		if (picture_lacks(path, lacks) != 0)
			fail_msg("%s: tells of %s", green[i], lacks[0].what);
		struct raster *raster = draw(path);
		if (raster->pixels[10 * raster->stride + 10] != 0xFF00FF00)
			fail_msg("%s: is %08x", green[i], raster->pixels[10 * raster->stride + 10]);
		raster_destroy(raster);
	}
}

static void what_is_not_drawn_is_told_with_its_line(void **state)
{
	static const struct {
		const char *content, *what;
	} cases[] = {
		{ "<g>\n<text x=\"1\"><tspan>Karaganda</tspan></text></g>" BOX "/>", "text" },
		{ "\n<image href=\"a.png\"/>" BOX "/>", "picture inside" },
		{ "<defs>" BOX "id=\"r\"/></defs>\n<use xlink:href=\"#r\"/>", "copies" },
		{ "\n" BOX "clip-path=\"url(#c)\"/>", "clipping" },
		{ "\n" BOX "style=\"mask:url(#m)\"/>", "mask" },
		{ "\n<g filter=\"url(#f)\">" BOX "/></g>", "filter" },
		{ "\n<path d=\"M0 0L9 9\" marker-end=\"url(#m)\"/>", "arrow heads" },
		{ "<pattern id=\"p\"/>\n" BOX "fill=\"url(#p)\"/>", "pattern" },
		{ "\n" BOX "fill=\"url(#g)\"/>" GRADIENT("g"), "before it is used" },
		{ GRADIENT("g") "\n" BOX "fill=\"url('#g')\"/>", "pattern" },
		{ GRADIENT("b") "\n<linearGradient id=\"g\" href=\"#b\"/>" BOX "/>", "from another" },
		{ "\n" BOX "fill=\"currentColor\"/>", "currentColor" },
		{ "\n" BOX "style=\"fill:steelblue\"/>", "#rrggbb" },
		{ "\n" BOX "fill=\"#00ff0080\"/>", "#rrggbb" },
		{ "\n<g stroke=\"hsl(1,2%,3%)\">" BOX "/></g>", "#rrggbb" },
		{ "<style>\n.a{fill:steelblue}</style>" BOX "class=\"a\"/>", "#rrggbb" },
		{ "<style>\n#a, .b {fill:#0f0}</style>" BOX "/>", "style sheet" },
		{ "<style>.a{fill:#0f0}</style>\n" BOX "class=\"a b\"/>", "style sheet" },
		{ "\n" BOX "visibility=\"hidden\"/>", "hidden" },
		{ "\n" BOX "style=\"mix-blend-mode:multiply\"/>", "blend" },
		{ "\n" BOX "id=\"&name;\"/>", "entity" },
		{ "\n<path d=\"M0 5a5 5 0 1010 0\"/>", "arcs" },
		{ "\n<g><animate/></g>" BOX "/>", "movement" },
		{ "\n<foreignObject>" BOX "/></foreignObject>" BOX "/>", "foreign" },
		{ "\n<svg/>" BOX "/>", "<svg> inside" },
		{ "\n<svg:rect/>" BOX "/>", "prefix" },
		{ "\n<glyph/>" BOX "/>", "not known" },
		{ BOX "/>\n<rect width=5/>", "damaged tag" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct picture_lack lacks[PICTURE_LACKS];
		int count = picture_lacks(write_svg(state, cases[i].content), lacks);
		if (count < 1 || !strstr(lacks[0].what, cases[i].what))
			fail_msg("%s: tells of %s", cases[i].content, count ? lacks[0].what : "nothing");
		assert_int_equal(lacks[0].line, 3);
		assert_true(lacks[0].instead[0]);
	}
}

static void what_stands_in_a_style_sheet_is_no_tag(void **state)
{
	struct picture_lack lacks[PICTURE_LACKS];
	assert_int_equal(picture_lacks(write_svg(state, "<style><text/><style><use/></style>" BOX "/>"), lacks), 1);
	assert_non_null(strstr(lacks[0].what, "style sheet"));
}

static void one_of_text_alone_is_told_to_be_empty(void **state)
{
	struct picture_lack lacks[PICTURE_LACKS];
	assert_int_equal(picture_lacks(write_svg(state, "<text>Karlag</text>"), lacks), 2);
	assert_non_null(strstr(lacks[0].what, "text"));
	assert_non_null(strstr(lacks[1].what, "nothing"));
	assert_int_equal(picture_lacks("tests/data/pictures/photo.jpg", lacks), 0);
}

/* Each attribute is given a space of its own, and nanosvg reads only the first of so many. */
static void attributes_without_spaces_are_drawn(void **state)
{
	static char text[20000] = "<svg";
	const char *path = in_folder(*state, "attributes.svg");
	size_t length = strlen(text);
	for (int i = 0; i < 900; i++)
		length += (size_t)sprintf(text + length, " a%d=\"\"" + (i > 0), i);
	strcpy(text + length, " viewBox=\"0 0 10 10\">" BOX "fill=\"#0f0\"/></svg>");
	write_test_file(path, text);
	struct raster *raster = draw(path);
	assert_int_equal(raster->pixels[10 * raster->stride + 10], 0xFF00FF00);
	raster_destroy(raster);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_can_be_drawn_is_and_nothing_is_told, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(what_is_not_drawn_is_told_with_its_line, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(what_stands_in_a_style_sheet_is_no_tag, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(one_of_text_alone_is_told_to_be_empty, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(attributes_without_spaces_are_drawn, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
