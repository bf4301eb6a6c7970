# Months without anyone, in minutes. Included by the Makefile; tests/README.md says more.
#
#   make soak                          200,000 panel changes in two processes, on more than 400 virtual days
#   make soak SOAK=full                2,000 changes, every frame, at 1920x1080
#   make soak SOAK_CHANGES=20000       another number of them

SOAK         ?= keys
SOAK_CHANGES ?=

.PHONY: soak
soak: $(BUILD)/lantern $(FONTS) ## months without anyone: 200,000 panel changes on the virtual clock (SOAK=full: 2,000 fully drawn)
	$(Q)python3 -B tests/soak/soak.py $(SOAK) $(SOAK_CHANGES)
