# Fuzzing: any bytes for whatever reads bytes. Included by the Makefile; tests/README.md says more.
#
#   make fuzz                          every target for a minute
#   make fuzz FUZZ=panel               one of them ("panel svg": two)
#   make fuzz FUZZ_SECONDS=600         longer

PACKAGES_FUZZ := clang libclang-rt-dev
FUZZ          ?=
FUZZ_SECONDS  ?= 60
FUZZ_BUILD    := $(BUILD)/fuzz
FUZZ_TARGETS  := $(addprefix tests/fuzz/,words.c texts.c glass.c pictures.c)
FUZZ_FLOORS   := pages $(below_pages)

$(BUILD)/tests/fuzz/replay: tests/fuzz/replay.c $(FUZZ_TARGETS) $(wildcard tests/fuzz/*.h) $(foreach f,$(FUZZ_FLOORS),$(call archive,$(f)))
	@mkdir -p $(@D)
	$(call say,TEST,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c %.a,$^) $(LDLIBS)

# Only in a make with clang: see `fuzz`.
$(BUILD)/fuzzer: tests/fuzz/fuzzer.c $(FUZZ_TARGETS) $(wildcard tests/fuzz/*.h) $(foreach f,$(FUZZ_FLOORS),$(call archive,$(f)))
	$(call say,FUZZER,$@)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -fsanitize=fuzzer -o $@ $(filter %.c %.a,$^) $(LDLIBS)

.PHONY: fuzz fuzz-replay
fuzz: deps ## give any bytes to whatever reads bytes (FUZZ=name, FUZZ_SECONDS=60)
	$(call need,$(PACKAGES_FUZZ))
	@$(MORE) BUILD=$(FUZZ_BUILD) CC=clang SANITIZE=address,undefined,fuzzer-no-link OPTIMISE="-O1 -g" $(FUZZ_BUILD)/fuzzer
	$(Q)python3 -B tests/fuzz/fuzz.py run $(FUZZ_BUILD)/fuzzer --build $(FUZZ_BUILD) --seconds $(FUZZ_SECONDS) $(FUZZ)

fuzz-replay: $(BUILD)/tests/fuzz/replay ## run the fuzz targets over their seeds and all that was ever found (no clang needed)
	$(Q)python3 -B tests/fuzz/fuzz.py replay $<
