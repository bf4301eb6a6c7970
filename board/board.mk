# The board: an arm64 system that is lantern and little else, and a test that boots it. board/README.md says more.
#
# What is slow is kept by its package list: the tools folder and the base. What is quick is made anew when it changed.

BOARD        := build/board
# The make that builds lantern for arm64, in the tools folder, makes no boards.
ifneq ($(BUILD),$(BOARD)/arm64)
IN_TOOLS     := board/in-tools.sh
# A fixed moment, so that the same inputs give the same bytes.
BOARD_ENV    := SOURCE_DATE_EPOCH=1767225600 BOARD_TOOLS=$(abspath $(BOARD)/tools)
BOARD_CROSS  := CC=aarch64-linux-gnu-gcc AR=aarch64-linux-gnu-ar prefix=/usr BUILD=$(BOARD)/arm64
BOARD_IMAGE  := $(BOARD)/kernel/vmlinuz $(BOARD)/initrd.img $(BOARD)/root.ext4
# arch-test tells whether arm64 programs run here; these names are the same in Debian 12 and 13.
PACKAGES_BOARD := mmdebstrap arch-test qemu-user-static debian-archive-keyring python3

.PHONY: image boot boot-test board-host board-parts
# Two makes in one checkout would write the same files: the second waits. Nothing that is started here keeps the lock (-o).
IN_TURN = mkdir -p $(BOARD) && { flock -n $(BOARD)/lock true || echo "  Another make works in $(BOARD): waiting until it is done"; } && \
	flock -o $(BOARD)/lock
image: deps board-host ## make the board's system: kernel, initrd and root file system in build/board/ (needs root)
	@$(IN_TURN) $(MAKE) -s --no-print-directory -j2 $(BOARD_IMAGE)

boot-test: image ## boot the board in an emulator; look at it, touch it, unplug and end it
	@$(IN_TURN) $(MORE) $(BUILD)/lantern $(BUILD)/tests/tools/compare_png
	$(Q)$(BOARD_ENV) python3 board/test/boot_test.py $(BOARD)

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

$(BOARD)/kernel/vmlinuz: board/modules.txt board/kernel.sh $(BOARD)/tools/debs/installed.txt
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/kernel.sh $(@D) $<

$(BOARD)/initrd.img: $(BOARD)/kernel/vmlinuz board/initrd.sh $(wildcard board/initrd/*)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/initrd.sh $@ $(<D) board/initrd

# Its own make knows what to build; a file that stays as it is makes no new image.
$(BOARD)/arm64/lantern: FORCE | $(BOARD)/tools/debs/installed.txt
	$(Q)$(BOARD_ENV) $(IN_TOOLS) make --no-print-directory -j$(JOBS) $(BOARD_CROSS) $@

# The folders count too: a file that was taken away is a change of its folder.
$(BOARD)/root.ext4: $(BOARD)/base.tar $(BOARD)/kernel/vmlinuz $(BOARD)/arm64/lantern board/root.sh board/masked.txt \
		$(FONTS) $(shell find board/root/* scripts assets 2>/dev/null)
	$(Q)$(BOARD_ENV) $(IN_TOOLS) board/root.sh $@ $(BOARD)/base.tar $(BOARD)/kernel $(BOARD)/arm64

endif
