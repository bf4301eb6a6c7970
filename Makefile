# lantern: an SDL2 renderer for exhibitions, scripted in Lua. `make help` lists what can be made.
#
# Everything comes from Debian packages (make deps); what is made goes to build/. One static archive a folder of src/,
# linked in the order of the floors, so that a call upward is a link error.

VERSION  := 0.1.0
prefix   ?= /usr/local
bindir   ?= $(prefix)/bin
datadir  ?= $(prefix)/share
mandir   ?= $(datadir)/man
docdir   ?= $(datadir)/doc/lantern
DESTDIR  ?=

BUILD    ?= build
PKG      ?= pkg-config
OPTIMISE ?= -O2 -g
JOBS     ?= $(shell nproc 2>/dev/null || echo 1)
ARGS     ?=

# What apt must bring: to build, to show, to test. These names are the same in Debian 12, 13 and Raspberry Pi OS.
PACKAGES_BUILD := gcc libc6-dev make pkg-config libsdl2-dev libsdl2-ttf-dev libsdl2-image-dev liblua5.4-dev \
	libunibreak-dev libutf8proc-dev libqrencode-dev libjpeg-dev libpng-dev libwebp-dev libudev-dev \
	libsystemd-dev libopusfile-dev libsonic-dev libebur128-dev uthash-dev scdoc gettext
PACKAGES_RUN   := fonts-paratype fonts-dejavu-core fonts-dejavu-extra libegl1 libgles2 libgl1-mesa-dri
# To make the voice of the machine: `make speech` alone needs these.
PACKAGES_VOICE := espeak-ng opus-tools
PACKAGES_TEST  := $(PACKAGES_VOICE) python3 libcmocka-dev xvfb xdotool clang-format clang-tidy cppcheck lua-check shellcheck \
	codespell mandoc tidy openssl libhunspell-1.7-0 valgrind git

# The libraries as pkg-config knows them.
MODULES  := sdl2 SDL2_ttf SDL2_image x11 wayland-client lua5.4 libjpeg libpng libwebp libudev libqrencode libutf8proc opusfile libebur128
FOUND    := $(shell $(PKG) --exists $(MODULES) 2>/dev/null && echo yes)
CPPFLAGS += -Isrc -D_GNU_SOURCE -DLANTERN_VERSION='"$(VERSION)"'
ifeq ($(shell $(PKG) --exists libsystemd 2>/dev/null && echo yes),yes)
MODULES  += libsystemd
CPPFLAGS += -DHAVE_LIBSYSTEMD=1
endif
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wpointer-arith -Wwrite-strings -Wundef -Werror=switch
CFLAGS   := -std=gnu11 $(OPTIMISE) $(WARNINGS) $(if $(FOUND),$(shell $(PKG) --cflags $(MODULES)))
SANITIZE ?=
comma    := ,
# What the compiler has against exploits: a stack that is overrun ends the program, the C library checks sizes, tables of
# the linker are read-only from the start, code lies anywhere in memory and is entered only where a call may lead. Each is
# tried, since compilers and processors differ (CET is x86's, BTI arm64's); `make` says which there are. The sanitizers check
# more, and cannot be told from FORTIFY's functions.
has = $(shell echo 'int main(void){return 0;}' | $(CC) -Werror -O2 $(1) -x c -o /dev/null - 2>/dev/null && echo '$(1)')
ifeq ($(SANITIZE),)
HARDEN_CC := $(call has,-fstack-protector-strong) $(call has,-fstack-clash-protection) $(call has,-fPIE) \
	$(call has,-fcf-protection=full) $(call has,-mbranch-protection=standard) \
	$(if $(findstring -O0,$(OPTIMISE)),,$(or $(call has,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3), \
	$(call has,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)))
HARDEN_LD := $(foreach flag,-pie -Wl$(comma)-z$(comma)relro -Wl$(comma)-z$(comma)now -Wl$(comma)-z$(comma)noexecstack,$(call has,$(flag)))
CFLAGS   += $(HARDEN_CC)
LDFLAGS  += $(HARDEN_LD)
endif
LDLIBS   := $(if $(FOUND),$(shell $(PKG) --libs $(MODULES))) -lunibreak -lsonic -lm -lpthread
ifneq ($(SANITIZE),)
CFLAGS   += -fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer
LDFLAGS  += -fsanitize=$(SANITIZE)
endif

# The floors, top to bottom. A folder's tests link its own archive and those that its floor may use.
# tests/check_layers reads these lines too.
FOLDERS  := commands desk studio show guest sheet tour view speech draw pages words lua scene exhibition voice sound media input base
below_commands   := desk studio show guest sheet tour view speech draw pages words lua scene exhibition voice sound media input base
below_studio     := view draw pages words lua scene exhibition voice sound media input base
below_show       := guest sheet tour view speech draw pages words lua scene exhibition voice sound media input base
below_guest      := sheet tour view speech draw pages words lua scene exhibition voice sound media input base
below_sheet      := tour view draw pages words lua scene exhibition voice sound media input base
below_tour       := view draw pages words lua scene exhibition voice sound media input base
below_desk       := view speech draw pages words lua scene exhibition voice sound media input base
below_view       := draw pages words lua scene exhibition voice sound media input base
below_speech     := pages words lua scene exhibition voice sound media input base
below_draw       := scene exhibition voice media input base
below_pages      := words lua scene exhibition voice media input base
below_words      := lua scene exhibition voice media input base
below_lua        := exhibition media base
below_scene      := media input base
below_exhibition := media input base
below_voice      := base
below_sound      := base
below_media      := base
below_input      := base
below_base       :=

sources   = $(wildcard src/$(1)/*.c)
objects   = $(patsubst src/%.c,$(BUILD)/obj/%.o,$(call sources,$(1)))
archive   = $(BUILD)/lib/lib$(1).a
floors    = $(foreach f,$(1) $(below_$(1)),$(call archive,$(f)))
ARCHIVES := $(foreach f,$(FOLDERS),$(call archive,$(f)))
UNIT     := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/*/*_test.c))
TOOLS    := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/tools/*.c))
# The licence is put there last, so where it is the faces are.
FONTS    := build/fonts/copyright.fonts-noto-extra

ifeq ($(V),1)
Q :=
else
Q := @
endif
say  = $(if $(Q),@echo "  $(1)	$(2)")
# Another make with all processors, unless this one was told how many already.
MORE = $(MAKE) --no-print-directory $(if $(findstring -j,$(MAKEFLAGS)),,-j$(JOBS))

.DEFAULT_GOAL := all
# What lantern says to those who write, in other languages than English.
CATALOGUES := $(patsubst src/messages/%.po,$(BUILD)/locale/%/LC_MESSAGES/lantern.mo,$(wildcard src/messages/*.po))
.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all
all: $(BUILD)/lantern man $(CATALOGUES) ## build lantern, its man pages and the messages of other languages into build/

# ---- two commands for everybody ----

.PHONY: run test
run: deps ## install what is missing, build, and show the exhibition (without a display: play it once into pictures)
	@$(MORE) all
	@code=4; \
	if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || { grep -qsx connected /sys/class/drm/card*-*/status && \
			{ for card in /dev/dri/card*; do [ -r "$$card" ] && [ -w "$$card" ] && break; done; }; }; then \
		code=0; $(BUILD)/lantern run $(ARGS) || code=$$?; \
	fi; \
	if [ "$$code" -eq 4 ]; then \
		echo "  There is no display here: the tour is played once, headless, and pictured instead."; \
		$(MORE) tour; \
	else \
		exit "$$code"; \
	fi

.PHONY: edit
edit: deps ## install what is missing, build, and show the panel that is saved in an editor (ARGS: options of lantern edit)
	@$(MORE) all
	@$(BUILD)/lantern edit $(ARGS)

test: deps deps-test ## install what is missing, build, and run every test
	@tests/run

.PHONY: tour shots screens
tour: $(BUILD)/lantern $(FONTS) ## play the tour once without a display; its trace and pictures go to build/tour/
	@mkdir -p $(BUILD)/tour
	@echo "  TOUR	the whole tour on the virtual clock (a few seconds) ..."
	$(Q)$(BUILD)/lantern run --headless --clock virtual --rounds 1 --draw keys --trace $(BUILD)/tour/trace.jsonl
	@echo "  SHOT	every panel in every language (up to a minute) ..."
	$(Q)$(BUILD)/lantern shot --out $(BUILD)/tour --language all --sheet || [ $$? -eq 3 ]
	@echo "  Look at $(BUILD)/tour/sheet.png (all panels), $(BUILD)/tour/LANGUAGE/PANEL.png and $(BUILD)/tour/trace.jsonl"

shots: $(BUILD)/lantern $(FONTS) ## picture every panel, language and screen shape into build/shots/
	$(Q)for size in 1920x1080 1280x800 1080x1920; do for text in standard large largest; do \
		echo "  SHOT	$$size $$text"; \
		$(BUILD)/lantern shot --out $(BUILD)/shots/$$size-$$text --language all --sheet --size $$size --text-size $$text || \
			[ $$? -eq 3 ] || exit 1; \
	done; done

screens: $(BUILD)/lantern $(FONTS) ## look at every sheet on every screen from 5 inches on (half a minute)
	$(Q)LANTERN_SIZES=all python3 tests/e2e/screens.py

.PHONY: speech
speech: $(BUILD)/lantern $(FONTS) ## make the sounds of all that is said, in all languages, into build/voice/ (some minutes; later what changed)
	$(call need,$(PACKAGES_VOICE))
	$(Q)$(BUILD)/lantern speak --out build/voice $(ARGS)

# ---- packages and fonts ----

# $(call need,PACKAGES): installs those that are not there. Without any missing, apt is not called.
define need
	@if ! command -v dpkg-query >/dev/null; then \
		echo "  This is no Debian: lantern needs your counterparts of $(1)"; exit 0; \
	fi; \
	have=" $$(dpkg-query -W -f '$${db:Status-Abbrev}:$${Package} ' $(1) 2>/dev/null) "; missing=; \
	for p in $(1); do case "$$have" in *" ii :$$p "*) ;; *) missing="$$missing $$p" ;; esac; done; \
	[ -n "$$missing" ] || exit 0; \
	$(apt); \
	echo "  These packages are missing and will be installed through apt:$$missing"; \
	ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 || apt update || exit 1; \
	apt install -y --no-install-recommends $$missing && exit 0; \
	echo "  That failed: the package lists may be old; asking for new ones"; \
	apt update && apt install -y --no-install-recommends $$missing && exit 0; \
	echo "  Not installed. As root: apt-get update && apt-get install$$missing"; exit 1
endef
# apt ARGUMENTS: apt-get as root. While another apt holds one of its locks (a desktop looks for updates by itself) it is asked
# again, for ten minutes: apt itself waits for one lock of three.
apt = sudo=; \
	if [ "$$(id -u)" -ne 0 ]; then \
		command -v sudo >/dev/null || { echo "  Missing:$$missing. Have root install them: apt-get install$$missing"; exit 1; }; \
		sudo=sudo; \
	fi; \
	apt() { \
		said=$$(mktemp) tries=0; \
		until $$sudo env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q "$$@" 2>"$$said"; do \
			if [ $$tries -ge 120 ] || ! grep -q 'Could not get lock\|Unable to lock' "$$said"; then \
				cat "$$said" >&2; rm -f "$$said"; return 1; \
			fi; \
			[ $$tries -ne 0 ] || echo "  Another apt is at work on this machine: waiting until it is done"; \
			tries=$$((tries + 1)); sleep 5; \
		done; \
		cat "$$said" >&2; rm -f "$$said"; \
	}

.PHONY: deps deps-test tools
deps: ## install what building and showing need, through apt, and fetch the display faces
	$(call need,$(PACKAGES_BUILD) $(PACKAGES_RUN))
	@[ -s $(FONTS) ] || $(MAKE) --no-print-directory $(FONTS)

deps-test: ## install what the tests need besides
	$(call need,$(PACKAGES_TEST))

$(FONTS):
	@if ! ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1; then $(apt); apt update; fi
	$(Q)sh assets/fonts/fetch.sh $(@D)

# Whoever types just `make` on a bare machine is told what to type instead.
tools:
ifeq ($(FOUND),)
	@echo "  The libraries are not all here; this installs them: make deps"
	@exit 1
endif

# ---- the program ----

# Files that say with what the objects were made: another compiler, flag or prefix makes them anew.
define remember
$(1): FORCE
	@mkdir -p $$(@D)
	@echo '$(2)' | cmp -s - $$@ || echo '$(2)' >$$@
endef
quoted = $(subst ','\'',$(1))
$(eval $(call remember,$(BUILD)/obj/flags,$(call quoted,$(CC) $(CPPFLAGS) $(CFLAGS))))
$(eval $(call remember,$(BUILD)/obj/prefix,$(datadir)))
.PHONY: FORCE
FORCE:

$(BUILD)/lantern: $(BUILD)/obj/main.o $(ARCHIVES)
	$(call say,LINK,$@)
	$(if $(HARDEN_CC),$(call say,HARDEN,$(strip $(HARDEN_CC) $(HARDEN_LD))))
	$(Q)$(CC) $(LDFLAGS) -o $@ $< $(ARCHIVES) $(LDLIBS)

$(BUILD)/obj/base/file.o: CPPFLAGS += -DLANTERN_DATADIR='"$(datadir)/lantern"'
$(BUILD)/obj/base/file.o: $(BUILD)/obj/prefix
# The loops over all pixels of a screen: their vectors are worth what they take.
$(BUILD)/obj/draw/runs.o $(BUILD)/obj/draw/blend.o: CFLAGS += $(if $(findstring -O2,$(OPTIMISE)),-O3)
$(BUILD)/obj/%.o: src/%.c $(BUILD)/obj/flags | tools
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# A test's own lines run once or twice: to optimise them takes longer than to run them as they are. (Not under the sanitizers: what
# stands in malloc's place there must not look at their shadow memory, which it does unoptimised.)
TEST_CFLAGS = $(if $(SANITIZE),$(CFLAGS),$(filter-out -O% %_FORTIFY_SOURCE %_FORTIFY_SOURCE=2 %_FORTIFY_SOURCE=3,$(CFLAGS)) -O0)
# gold links each of them in half the time.
TEST_LDFLAGS := $(LDFLAGS) $(if $(FOUND),$(call has,-fuse-ld=gold))
# ar would keep a deleted file's object: the archive is written anew.
define archive_rule
$(call archive,$(1)): $(call objects,$(1))
	@mkdir -p $$(@D)
	@rm -f $$@
	$$(Q)$$(AR) rcs $$@ $$^
$(BUILD)/tests/unit/$(1)/%_test: tests/unit/$(1)/%_test.c $(call floors,$(1))
	@mkdir -p $$(@D)
	$$(call say,TEST,$$<)
	$$(Q)$$(CC) $$(CPPFLAGS) -Itests $$(TEST_CFLAGS) -MMD -MP $$(TEST_LDFLAGS) -o $$@ $$< $(call floors,$(1)) $$(LDLIBS) -lcmocka
endef
$(foreach f,$(FOLDERS),$(eval $(call archive_rule,$(f))))

$(BUILD)/tests/tools/print_scenes: tests/tools/print_scenes.c $(call floors,view)
	@mkdir -p $(@D)
	$(call say,TOOL,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP $(LDFLAGS) -o $@ $< $(call floors,view) $(LDLIBS)

$(BUILD)/tests/tools/%: tests/tools/%.c $(call floors,media)
	@mkdir -p $(@D)
	$(call say,TOOL,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP $(LDFLAGS) -o $@ $< $(call floors,media) $(LDLIBS)

$(BUILD)/locale/%/LC_MESSAGES/lantern.mo: src/messages/%.po
	@mkdir -p $(@D)
	$(call say,MSGFMT,$@)
	$(Q)msgfmt --check -o $@ $<

# Without line numbers: the files change only when what is said changes.
MESSAGE_CALLS := message:1 messages:2,3 MESSAGE:1 problems_add:7 check_problem:4 failure_set:5 node_problem:4 error_set:2 \
	error_context:2 leave:5
# What layouts' own checks tell, too: tell("field", "message", …).
$(BUILD)/lantern.pot: $(wildcard src/*/*.c src/*/*.h scripts/look/layouts/*.lua)
	@mkdir -p $(@D)
	$(call say,XGETTEXT,$@)
	$(Q)xgettext --from-code=UTF-8 --add-location=file --sort-by-file --package-name=lantern --package-version=$(VERSION) \
		--keyword $(addprefix --keyword=,$(MESSAGE_CALLS)) --flag=message:1:pass-c-format -o $@ $(filter src/%,$^)
	$(Q)xgettext --from-code=UTF-8 --add-location=file --sort-by-file --join-existing --language=Lua --keyword \
		--keyword=tell:2 -o $@ $(filter scripts/%,$^)

.PHONY: messages
messages: $(BUILD)/lantern.pot ## bring what lantern says into the catalogues of src/messages, for translators
	$(Q)for catalogue in src/messages/*.po; do msgmerge --quiet --update --backup=none --no-fuzzy-matching \
		--add-location=file --sort-by-file $$catalogue $<; done

.PHONY: man
man: ## write the man pages (needs scdoc)
ifneq ($(shell command -v scdoc),)
man: $(BUILD)/lantern.1 $(BUILD)/lantern-exhibition.5
else
	@echo "  scdoc is not here: no man pages"
endif

$(BUILD)/lantern.1: MANUAL := --manual
$(BUILD)/lantern-exhibition.5: MANUAL := fields --format man
$(BUILD)/lantern-exhibition.5: $(FONTS) $(wildcard scripts/look/layouts/*.lua)
$(BUILD)/lantern.1 $(BUILD)/lantern-exhibition.5: $(BUILD)/lantern
	$(call say,MAN,$@)
	$(Q)$(BUILD)/lantern $(MANUAL) >$@.scd
	$(Q)SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || echo 0)} scdoc <$@.scd >$@

# ---- into the system ----

.PHONY: install uninstall
install: all $(FONTS) ## install into prefix (/usr/local) below DESTDIR: the look, and apart from it the exhibition
	$(call say,INSTALL,$(DESTDIR)$(bindir)/lantern)
	$(Q)install -D $(BUILD)/lantern $(DESTDIR)$(bindir)/lantern
	$(call say,INSTALL,$(DESTDIR)$(datadir)/lantern)
	$(Q)rm -rf $(DESTDIR)$(datadir)/lantern
	$(Q)find scripts/look assets/look -type f ! -name '.*' \
		-exec sh -c 'for f; do install -D -m 644 "$$f" "$(DESTDIR)$(datadir)/lantern/$$f"; done' sh {} +
	$(Q)find scripts assets -type f ! -path '*/look/*' ! -name '*.sh' ! -name '.*' \
		-exec sh -c 'for f; do install -D -m 644 "$$f" "$(DESTDIR)$(datadir)/lantern/exhibition/$$f"; done' sh {} +
	$(Q)[ ! -d build/voice ] || find build/voice -name '*.opus' \
		-exec sh -c 'for f; do install -D -m 644 "$$f" "$(DESTDIR)$(datadir)/lantern/exhibition/$$f"; done' sh {} +
	$(Q)install -d $(DESTDIR)$(datadir)/lantern/fonts
	$(Q)install -m 644 $(dir $(FONTS))*.ttf $(FONTS) $(DESTDIR)$(datadir)/lantern/fonts/
	$(Q)for page in lantern.1 lantern-exhibition.5; do [ ! -f $(BUILD)/$$page ] || \
		install -D -m 644 $(BUILD)/$$page $(DESTDIR)$(mandir)/man$${page##*.}/$$page; done
	$(Q)for catalogue in $(patsubst $(BUILD)/%,%,$(CATALOGUES)); do \
		install -D -m 644 $(BUILD)/$$catalogue $(DESTDIR)$(datadir)/$$catalogue; done
	$(Q)install -D -m 644 LICENSE $(DESTDIR)$(docdir)/LICENSE

uninstall: ## remove what `make install` put there
	rm -rf $(DESTDIR)$(datadir)/lantern $(DESTDIR)$(docdir)
	rm -f $(addprefix $(DESTDIR)$(datadir)/,$(patsubst $(BUILD)/%,%,$(CATALOGUES)))
	rm -f $(DESTDIR)$(bindir)/lantern $(DESTDIR)$(mandir)/man1/lantern.1 $(DESTDIR)$(mandir)/man5/lantern-exhibition.5

# ---- tests; tests/README.md says more ----

.PHONY: test-programs unit golden asan handbook
test-programs: $(UNIT) $(TOOLS) $(BUILD)/tests/fuzz/replay $(BUILD)/tests/faults/faults.so

unit: $(UNIT) ## build and run the unit tests
	$(Q)tests/run unit

golden: $(BUILD)/lantern $(TOOLS) $(FONTS) ## write the goldens anew and say which changed
	$(Q)python3 tests/goldens/pictures.py --write

handbook: $(BUILD)/lantern ## write the tables of fields in the handbook and in types.lua anew, from where they are checked
	$(Q)python3 tests/e2e/fields.py --write

asan: ## build with the address and undefined-behaviour sanitizers into build/asan/ and run the unit tests and a tour
	$(Q)tests/run sanitizers

-include tests/lint.mk
-include tests/fuzz/fuzz.mk
-include tests/soak/soak.mk
-include tests/faults/faults.mk
-include tests/compat/compat.mk
-include $(wildcard tests/bench/bench.mk)
-include board/board.mk

# ---- for people ----

.PHONY: help clean
help: ## list what can be made
	@echo "lantern $(VERSION)"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(filter-out %.d,$(MAKEFILE_LIST))

clean: ## remove everything built (the fetched fonts and the sounds that were made stay)
	$(Q)if [ -d $(BUILD) ]; then find $(BUILD) -mindepth 1 -maxdepth 1 ! -name fonts ! -name voice -exec rm -rf {} +; fi

-include $(shell find $(BUILD)/obj $(BUILD)/tests -name '*.d' 2>/dev/null)
