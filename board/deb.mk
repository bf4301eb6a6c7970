# Packages for people who have Debian or Raspberry Pi OS already: `make deb`. board/README.md says more.
#
# A builder (a clean Debian to build in) and a base to install in are kept for each Debian and architecture, until what the
# packages need has changed; packages are built and tried anew when their sources changed.

DEB       := build/deb
DEB_KINDS ?= bookworm-amd64 bookworm-arm64 trixie-amd64 trixie-arm64
DEB_SOURCES := Makefile LICENSE README.md CHANGELOG.md $(shell find src scripts assets board/debian board/root/etc/systemd/system \
	-type f ! -path '*/__pycache__/*' 2>/dev/null) board/root/usr/bin/lantern-kiosk board/firmware/lantern.txt
suite = $(firstword $(subst -, ,$(1)))
arch  = $(lastword $(subst -, ,$(1)))

.PHONY: deb
deb: deps board-host ## make packages for Debian 12 and 13, amd64 and arm64, in build/deb/; lintian, install, upgrade, purge (needs root)
	@mkdir -p $(DEB) && { flock -n $(DEB)/lock true || echo "  Another make works in $(DEB): waiting until it is done"; } && \
		flock -o $(DEB)/lock $(MAKE) -s --no-print-directory $(DEB_KINDS:%=$(DEB)/%/tried)
	@echo "  The packages are in $(DEB):"
	@cd $(DEB) && ls *-*/*.deb

$(DEB)/builder.made-from: FORCE
	@mkdir -p $(@D)
	@cat board/deb-builder.sh board/debian/control | cmp -s - $@ || cat board/deb-builder.sh board/debian/control >$@

# The packages of all architectures are built on amd64, and tried on arm64 too.
define deb_rules
$(DEB)/builders/$(1)/lantern: $(DEB)/builder.made-from
	$$(Q)board/foreign.sh board/deb-builder.sh $$(@D) $(call suite,$(1)) $(call arch,$(1))
$(DEB)/$(1)/lintian.log: $(DEB)/builders/$(1)/lantern board/deb-build.sh $$(DEB_SOURCES) $$(FONTS)
	$$(Q)board/foreign.sh board/deb-build.sh $$(@D) $$(abspath $$(<D)) $(call suite,$(1)) $(call arch,$(1))
$(DEB)/$(1)/tried: $(sort $(DEB)/$(1)/lintian.log $(DEB)/$(call suite,$(1))-amd64/lintian.log) board/deb-test.sh board/deb-try.sh
	$$(Q)board/foreign.sh board/deb-test.sh $(DEB)/tests/$(1) $(call suite,$(1)) $(call arch,$(1)) \
		`ls $(DEB)/$(1)/lantern_*.deb $(DEB)/$(call suite,$(1))-amd64/*_all.deb`
	$$(Q)touch $$@
endef
$(foreach kind,$(DEB_KINDS),$(eval $(call deb_rules,$(kind))))
