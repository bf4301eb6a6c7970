# The suite on sdl2-compat, which speaks like SDL 2 and is SDL 3 inside. Included by the Makefile; tests/README.md says more.
#
#   make test-compat                       unit tests, goldens and end-to-end tests (root; a Debian 13 in build/compat)
#   make test-compat COMPAT="unit"         only these

COMPAT        ?= unit goldens e2e
COMPAT_FOLDER ?= $(BUILD)/compat

.PHONY: test-compat
test-compat: $(FONTS) ## the unit, picture and end-to-end tests on SDL 3 (sdl2-compat of Debian 13, in a folder; root)
	$(call need,mmdebstrap)
	$(Q)tests/compat/compat.sh $(COMPAT_FOLDER) "$(PACKAGES_BUILD) $(PACKAGES_RUN) $(PACKAGES_VOICE) python3 libcmocka-dev mount xvfb xdotool mandoc tidy openssl libhunspell-1.7-0 locales-all" $(COMPAT)
