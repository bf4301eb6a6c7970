# lantern: an SDL2 renderer for exhibitions, scripted in Lua. `make help` lists what can be made.
#
# Everything comes from Debian packages (make deps); objects and pictures go to build/. One static archive a folder of
# src/, linked in the order of the floors, so that a call upward is a link error.

VERSION  := 0.1.0
prefix   ?= /usr/local
bindir   ?= $(prefix)/bin
datadir  ?= $(prefix)/share
mandir   ?= $(datadir)/man
DESTDIR  ?=

BUILD    ?= build
CC       ?= gcc
PKG      ?= pkg-config
OPTIMISE ?= -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wpointer-arith -Wwrite-strings -Wundef
PACKAGES := sdl2 SDL2_ttf SDL2_image lua5.4 libexif libjpeg libudev
ifeq ($(shell $(PKG) --exists libsystemd && echo yes),yes)
PACKAGES += libsystemd
CPPFLAGS += -DHAVE_LIBSYSTEMD=1
endif
CPPFLAGS += -Isrc -D_GNU_SOURCE -DLANTERN_VERSION='"$(VERSION)"' -DLANTERN_DATADIR='"$(datadir)/lantern"'
CFLAGS   := -std=gnu11 $(OPTIMISE) $(WARNINGS) $(shell $(PKG) --cflags $(PACKAGES) 2>/dev/null)
LDLIBS   := $(shell $(PKG) --libs $(PACKAGES) 2>/dev/null) -lunibreak -lm -lpthread
SANITIZE ?=
ifneq ($(SANITIZE),)
CFLAGS   += -fsanitize=$(SANITIZE) -fno-omit-frame-pointer
LDFLAGS  += -fsanitize=$(SANITIZE)
endif

# The floors, top to bottom. A folder's tests link its own archive and those after it that its floor may use.
FOLDERS  := commands show desk draw script scene exhibition media input base
below_commands   := show desk draw script scene exhibition media input base
below_show       := draw script scene exhibition media input base
below_desk       := draw script scene exhibition media input base
below_draw       := scene exhibition media input base
below_script     := scene exhibition media input base
below_scene      := media input base
below_exhibition := media input base
below_media      := base
below_input      := base
below_base       :=

sources   = $(wildcard src/$(1)/*.c)
objects   = $(patsubst src/%.c,$(BUILD)/obj/%.o,$(call sources,$(1)))
archive   = $(BUILD)/lib/lib$(1).a
ARCHIVES := $(foreach f,$(FOLDERS),$(call archive,$(f)))
UNIT     := $(patsubst tests/unit/%.c,$(BUILD)/tests/unit/%,$(wildcard tests/unit/*/*_test.c))

ifeq ($(V),1)
Q :=
else
Q := @
endif
say = $(if $(Q),@echo "  $(1)	$(2)")

.DEFAULT_GOAL := all
.PHONY: all
all: $(BUILD)/lantern

$(BUILD)/lantern: $(BUILD)/obj/main.o $(ARCHIVES)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $< $(ARCHIVES) $(LDLIBS)

$(BUILD)/obj/%.o: src/%.c
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

define archive_rule
$(call archive,$(1)): $(call objects,$(1))
	@mkdir -p $$(@D)
	@rm -f $$@
	$$(Q)$$(AR) rcs $$@ $$^
$(BUILD)/tests/unit/$(1)/%_test: tests/unit/$(1)/%_test.c $(call archive,$(1)) $(foreach b,$(below_$(1)),$(call archive,$(b)))
	@mkdir -p $$(@D)
	$$(call say,TEST,$$<)
	$$(Q)$$(CC) $$(CPPFLAGS) -Itests $$(CFLAGS) -MMD -MP $$(LDFLAGS) -o $$@ $$< $(call archive,$(1)) $(foreach b,$(below_$(1)),$(call archive,$(b))) $$(LDLIBS) -lcmocka
endef
$(foreach f,$(FOLDERS),$(eval $(call archive_rule,$(f))))

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: unit clean
unit: $(UNIT) ## build and run the unit tests
	$(Q)for t in $(UNIT); do echo "  RUN	$$t"; CMOCKA_MESSAGE_OUTPUT=STDOUT $$t || exit 1; done

clean: ## remove everything built
	rm -rf $(BUILD)
