# The board: an arm64 system that is lantern and little else, and a test that boots it. board/README.md says more.
#
# What is slow is kept by its package list: the tools folder and the base. What is quick is made anew when it changed.

BOARD        := build/board
# The make that builds lantern for arm64, in the tools folder, makes no boards.
ifneq ($(BUILD),$(BOARD)/arm64)
IN_TOOLS     := board/in-tools.sh
# A fixed moment, so that the same inputs give the same bytes.
# How hard the root file system is packed: 3 for trying, 19 for a release, which takes minutes.
BOARD_PACK   ?= 3
# Which state of the sources this is; an update that has the version of what is running is not installed again.
BOARD_VERSION ?= $(VERSION)-$(shell git describe --always --dirty 2>/dev/null || echo unknown)
BOARD_ENV    := BOARD_PACK=$(BOARD_PACK) SOURCE_DATE_EPOCH=1767225600 BOARD_TOOLS=$(abspath $(BOARD)/tools)
BOARD_CROSS  := CC=aarch64-linux-gnu-gcc AR=aarch64-linux-gnu-ar prefix=/usr BUILD=$(BOARD)/arm64
# PI=5: a card for the Raspberry Pi 5, which needs a newer kernel and starts on no older board. Untried.
BOARD_PI     := $(filter 5,$(PI))
BOARD_DEBS   := /debs$(BOARD_PI:5=/pi5)
BOARD_KERNEL := $(BOARD)/kernel$(BOARD_PI)
BOARD_INITRD := $(BOARD)/initrd$(BOARD_PI).img
BOARD_ROOT   := $(BOARD)/root$(BOARD_PI)-$(BOARD_PACK).squashfs
BOARD_IMAGE  := $(BOARD)/card$(BOARD_PI)-$(BOARD_PACK).img
BOARD_NAME   := lantern-pi$(BOARD_PI)
BOARD_CARD   := $(BOARD)/$(BOARD_NAME).img.zst
# arch-test tells whether arm64 programs run here; these names are the same in Debian 12 and 13.
PACKAGES_BOARD := mmdebstrap arch-test qemu-user-static debian-archive-keyring python3

.PHONY: image card bundle boot boot-test boot-test-full boot-test-pi board-host board-parts
# Two makes in one checkout would write the same files: the second waits. Nothing that is started here keeps the lock (-o).
IN_TURN = mkdir -p $(BOARD) && { flock -n $(BOARD)/lock true || echo "  Another make works in $(BOARD): waiting until it is done"; } && \
	flock -o $(BOARD)/lock
image: deps board-host ## make the card's image in build/board/, quickly packed, to try it (needs root)
	@$(IN_TURN) $(MAKE) -s --no-print-directory -j2 $(BOARD_IMAGE)

card: deps board-host ## make the card for a Raspberry Pi: build/board/lantern-pi.img.zst, checksums, list of packages; PI=5 for a Pi 5 (needs root)
	@$(IN_TURN) $(MAKE) -s --no-print-directory -j2 BOARD_PACK=19 $(BOARD_CARD)

bundle: deps board-host ## make an update for cards that are in use: build/board/lantern-pi.raucb (KEY=, CERT=: yours; see board/README.md)
	@$(IN_TURN) $(MAKE) -s --no-print-directory -j2 $(BOARD)/$(BOARD_NAME).raucb

boot-test: image ## boot the board in an emulator; look at it, touch it, unplug and end it
	$(call need,$(PACKAGES_VOICE))
	@$(IN_TURN) $(MORE) $(BUILD)/lantern $(BUILD)/tests/tools/compare_png $(BOARD)/another.raucb
	$(Q)$(BOARD_ENV) python3 board/test/boot_test.py $(BOARD)

boot-test-full: image ## what a year may bring, in an emulator (hours): CUTS=100 power cuts, SEED=1, bad sticks, late displays
	@$(IN_TURN) $(MORE) $(BUILD)/lantern $(BUILD)/tests/tools/compare_png $(BOARD)/another.raucb
	$(Q)$(BOARD_ENV) $(if $(CUTS),CUTS=$(CUTS)) $(if $(SEED),SEED=$(SEED)) python3 board/test/full_test.py $(BOARD)

boot-test-pi: image ## boot the card on an emulated Raspberry Pi 3, and compare the picture (some minutes)
	@$(IN_TURN) $(MORE) $(BUILD)/lantern $(BUILD)/tests/tools/compare_png
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/test/pi_display.sh $(BOARD)/pi $(BOARD_KERNEL) 1280 720
	$(Q)$(BOARD_ENV) python3 board/test/pi_test.py $(BOARD)

boot: image ## boot the board in an emulator and show it through VNC, to try it by hand
	$(Q)$(BOARD_ENV) python3 board/test/look.py $(BOARD)

board-host:
	$(call need,$(PACKAGES_BOARD))
	$(Q)board/host.sh

# Copies of what they are made from, new only when it differs: a fresh checkout's dates do not count.
$(BOARD)/%.made-from: FORCE
	@mkdir -p $(@D)
	@cat board/packages/$*.txt board/$*.sh | cmp -s - $@ || cat board/packages/$*.txt board/$*.sh >$@

$(BOARD)/tools/debs/installed.txt: $(BOARD)/tools.made-from
	$(Q)$(BOARD_ENV) board/tools.sh $(BOARD)/tools board/packages/tools.txt

$(BOARD)/base.tar: $(BOARD)/base.made-from
	$(Q)$(BOARD_ENV) board/foreign.sh board/base.sh $@ board/packages/base.txt

$(BOARD)/tools/debs/pi5/: board/pi5.sh $(BOARD)/tools/debs/installed.txt
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/pi5.sh /debs/pi5

$(BOARD_KERNEL)/vmlinuz: board/modules.txt board/kernel.sh $(BOARD)/tools/debs/installed.txt $(if $(BOARD_PI),$(BOARD)/tools/debs/pi5/)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/kernel.sh $(@D) $< $(BOARD_DEBS)

$(BOARD_INITRD): $(BOARD_KERNEL)/vmlinuz board/initrd.sh $(wildcard board/initrd/*) board/root/usr/lib/lantern/slots.sh
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/initrd.sh $@ $(<D) board/initrd

# Its own make knows what to build; a file that stays as it is makes no new image.
$(BOARD)/arm64/lantern: FORCE | $(BOARD)/tools/debs/installed.txt
	$(Q)$(BOARD_ENV) $(IN_TOOLS) make --no-print-directory -j$(JOBS) $(BOARD_CROSS) $@

$(BOARD)/version: FORCE
	@mkdir -p $(@D)
	@echo "$(BOARD_VERSION)" | cmp -s - $@ || echo "$(BOARD_VERSION)" >$@

# The folders count too: a file that was taken away is a change of its folder.
$(BOARD_ROOT): $(BOARD)/base.tar $(BOARD_KERNEL)/vmlinuz $(BOARD)/arm64/lantern board/root.sh board/masked.txt $(BOARD)/keys/development.pem $(BOARD)/version \
		$(FONTS) $(wildcard build/voice build/voice/*) $(shell find board/root/* scripts assets src/messages 2>/dev/null)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/root.sh $@ $(BOARD)/base.tar $(BOARD_KERNEL) $(BOARD)/arm64 $(BOARD_NAME)

# The kernel and the initrd lie on the card's first partition, once a slot.
$(BOARD_IMAGE): $(BOARD_ROOT) $(BOARD_KERNEL)/vmlinuz $(BOARD_INITRD) board/card.sh board/boot-files.sh board/cmdline.txt \
		$(wildcard build/voice build/voice/*) $(wildcard board/firmware/*) board/root/usr/lib/lantern/slots.sh
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/card.sh $@ $(BOARD_ROOT) $(BOARD_KERNEL) $(BOARD_INITRD)

$(BOARD_CARD): $(BOARD_IMAGE) $(BOARD)/base.tar board/release.sh
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/release.sh $@ $< $(BOARD)/base.tar $(BOARD_KERNEL)

# Updates are signed. For trying, with a key that is made here, belongs to this checkout alone and is never shipped: a card
# trusts the certificate that lay in build/board/keys/ when it was made.
KEY  ?= $(BOARD)/keys/development.key
CERT ?= $(BOARD)/keys/development.pem
$(BOARD)/keys/development.pem: board/keys.sh | $(BOARD)/tools/debs/installed.txt
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/keys.sh $(@D)

$(BOARD)/$(BOARD_NAME).raucb: $(BOARD_ROOT) $(BOARD_KERNEL)/vmlinuz $(BOARD_INITRD) $(CERT) $(BOARD)/version board/bundle.sh board/boot-files.sh $(wildcard board/bundle/*)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/bundle.sh $@ $(BOARD_ROOT) $(BOARD_KERNEL) $(BOARD_INITRD) $(KEY) $(CERT) `cat $(BOARD)/version` $(BOARD_NAME)

# For the boot test: the same system under another version.
$(BOARD)/another.raucb: $(BOARD_ROOT) $(BOARD_KERNEL)/vmlinuz $(BOARD_INITRD) $(BOARD)/keys/development.pem board/bundle.sh board/boot-files.sh $(wildcard board/bundle/*)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/bundle.sh $@ $(BOARD_ROOT) $(BOARD_KERNEL) $(BOARD_INITRD) $(KEY) $(CERT) another $(BOARD_NAME)

include board/deb.mk
endif
