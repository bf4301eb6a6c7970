# The linters. `make lint` is all of them; each remembers in build/lint/ what it found clean and looks again only at what
# changed. They speak for the versions in Debian 12; clang-format writes differently in others and is left out there, and
# what another clang-tidy or cppcheck finds is shown but is no failure: newer ones have new checks.

LINTS    := lint-format lint-tidy lint-cppcheck lint-lua lint-shell lint-spell lint-man lint-python
LINT     := $(BUILD)/lint
# clang-tidy follows a path through all functions that are called; in `make test`, to keep it short, only into small ones.
DEPTH    ?= deep
C_FILES  := $(wildcard src/*.c src/*/*.[ch] tests/unit/*/*.[ch] tests/support/*.[ch] tests/tools/*.[ch] tests/fuzz/*.[ch] tests/faults/*.c board/initrd/*.c)
TIDY     := $(patsubst %.c,$(LINT)/$(DEPTH)/%.tidy,$(filter src/%.c,$(C_FILES)))
LUA      := $(shell find scripts tests/data tests/bench tests/e2e -name '*.lua' ! -path '*/broken/*' 2>/dev/null)
SHELLS   := $(wildcard .ci/run tests/check_hardening assets/fonts/*.sh tests/*.sh tests/*/*.sh board/*.sh board/test/*.sh board/debian/*.sh) board/debian/kiosk/lantern-kiosk board/initrd/init $(wildcard board/test/guest/[ai]*) \
	board/root/usr/bin/lantern-kiosk $(addprefix board/root/usr/lib/lantern/,rauc-backend slots.sh) board/bundle/hook
PYTHON   := tests/run tests/check_layers $(wildcard tests/*/*.py board/test/*.py)
# Words of other languages are not English ones: the exhibition's texts and lantern's own words are left to desk and native
# readers.
SPELLED  := $(wildcard src tests Makefile README.md LICENSE CHANGELOG.md board assets/*.md assets/*/*.sh scripts/*.md \
	$(filter-out %words.lua,$(wildcard scripts/look/*.lua)) scripts/look/layouts)

.PHONY: lint $(LINTS)
lint: ## check format, code, scripts and spelling
	@$(MORE) -k -s $(LINTS)

# $(call when_found,TOOL,COMMANDS): a linter that is not here is an error, told by its name.
when_found = @command -v $(1) >/dev/null || { echo "  $(1) is not here: make deps-test"; exit 1; }

lint-format: $(LINT)/format
$(LINT)/format: $(C_FILES) .clang-format
	$(call when_found,clang-format)
	@mkdir -p $(@D)
	$(call say,LINT,clang-format)
	$(Q)case "$$(clang-format --version)" in \
	*' version 14.'*) clang-format --dry-run -Werror $(C_FILES) ;; \
	*) echo "  not version 14: left out" ;; \
	esac
	@touch $@

lint-tidy: $(TIDY)
$(LINT)/$(DEPTH)/%.tidy: %.c .clang-tidy
	$(call when_found,clang-tidy)
	@mkdir -p $(@D)
	$(call say,TIDY,$<)
	$(Q)case "$$(clang-tidy --version)" in *' version 14.'*) loose= ;; *) loose='--warnings-as-errors=-*' ;; esac; \
	clang-tidy --quiet $$loose $(addprefix --extra-arg=,-Xclang -analyzer-config -Xclang mode=$(DEPTH)) $< -- $(CPPFLAGS) $(filter-out -g -O2 $(HARDEN_CC),$(CFLAGS)) 2>$@.said || { cat $@.said; exit 1; }
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MM -MP -MT $@ -MF $@.d $<
	@touch $@

# ctuuninitvar: it takes a struct that a function fills for one that it reads.
lint-cppcheck: $(LINT)/cppcheck.ok
$(LINT)/cppcheck.ok: $(wildcard src/*.c src/*/*.[ch])
	$(call when_found,cppcheck)
	@mkdir -p $(LINT)/cppcheck
	$(call say,LINT,cppcheck)
	$(Q)case "$$(cppcheck --version)" in 'Cppcheck 2.10'*) bad=1 ;; *) bad=0 ;; esac; \
	cppcheck --quiet -j $(JOBS) --cppcheck-build-dir=$(LINT)/cppcheck --std=c11 --language=c --enable=warning,performance,portability \
		--inline-suppr --suppress=missingIncludeSystem --suppress=ctuuninitvar --suppress=normalCheckLevelMaxBranches --error-exitcode=$$bad \
		-Isrc -D_GNU_SOURCE -DLANTERN_VERSION='""' -DLANTERN_DATADIR='""' src
	@touch $@

lint-lua: $(LINT)/lua
$(LINT)/lua: $(LUA) .luacheckrc
	$(call when_found,luacheck)
	@mkdir -p $(@D)
	$(call say,LINT,luacheck)
	$(Q)luacheck --quiet --no-color --no-cache $(LUA)
	@touch $@

lint-shell: $(LINT)/shell
$(LINT)/shell: $(SHELLS)
	$(call when_found,shellcheck)
	@mkdir -p $(@D)
	$(call say,LINT,shellcheck)
	$(Q)shellcheck -x $(SHELLS)
	@touch $@

lint-spell:
	$(call when_found,codespell)
	$(call say,LINT,codespell)
	$(Q)codespell --quiet-level=2 --skip='*.png,*.po,*.pyc,*.jpg,tests/unit/pages/*,tests/unit/lua/*,tests/unit/words/*,tests/data/*,tests/goldens/scenes/*' --ignore-words-list=$(SPELLING) $(SPELLED)

# Mistakes made on purpose by tests and handbooks, and words that are none (card names, "\tthe"). The tests of scripts
# are made of such mistakes, and exhibitions of tests and goldens are in other languages: both are left out.
SPELLING := halp,fo,chek,chekc,diagramm,ende,sentense,titel,tittle,fith,renderd,tthe,pannel,retrun,captoin,sorces,nigth,sie,ordner,archiv,portugues,larg,ist,feld,wege,als,ans,alle,oder

lint-man: $(BUILD)/lantern.1 $(BUILD)/lantern-exhibition.5 $(BUILD)/lantern-kiosk.8
	$(call when_found,mandoc)
	$(call say,LINT,mandoc)
	$(Q)mandoc -T lint -W error $^

$(BUILD)/lantern-kiosk.8: board/debian/lantern-kiosk.8.scd
	$(Q)scdoc <$< >$@

lint-python: $(LINT)/python
$(LINT)/python: $(PYTHON)
	@mkdir -p $(@D)
	$(call say,LINT,python)
	$(Q)python3 -W error -c 'import pathlib, sys; [compile(pathlib.Path(p).read_text("utf-8"), p, "exec") for p in sys.argv[1:]]' $(PYTHON)
	@touch $@

-include $(shell find $(LINT) -name '*.tidy.d' 2>/dev/null)
