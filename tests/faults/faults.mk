# Everything that can fail, failing in turn. Included by the Makefile; tests/README.md says more.
#
#   make faults                every call up to the 400th of its kind, then ever fewer (half an hour)

FAULTS := $(BUILD)/tests/faults/faults.so

$(FAULTS): tests/faults/faults.c
	@mkdir -p $(@D)
	$(call say,TEST,$<)
	$(Q)$(CC) -std=gnu11 -O1 -D_GNU_SOURCE $(WARNINGS) -fno-builtin -fno-optimize-sibling-calls -shared -fPIC -o $@ $< -ldl

.PHONY: faults
faults: $(BUILD)/lantern $(FAULTS) ## let every call for memory, files, textures and type fail in turn, and end lantern at any moment
	$(Q)python3 -B tests/faults/faults.py all --build $(BUILD)
