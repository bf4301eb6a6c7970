# The bench: lantern beside the least that SDL can do, in one run. Included by the Makefile; tests/bench/README.md says
# how to read it. Uses the Makefile's `need`, `say`, `MORE` and `WARNINGS`.
#
#   make bench                                 floors and lantern, every measurement (about half an hour)
#   make bench QUICK=1                         the same, short: to see that it works, not to quote
#   make bench PEERS=all                       with other programs, where they are installed (or some: PEERS="chromium feh")
#   make bench LANTERN=/usr/bin/lantern        another lantern than the one just built
#   make bench BENCH="start idle" ROUNDS=9     some of the measurements, more rounds of the start

PACKAGES_BENCH := xvfb imagemagick python3 fonts-dejavu-core
BENCH_DIR      := $(BUILD)/bench
BENCH_PROGRAMS := $(addprefix $(BENCH_DIR)/bin/,hello sdlref fbwatch)
# -O3: the blend of sdlref must be vectorised, or it is no floor.
BENCH_CFLAGS   := -std=gnu11 -O3 -g -D_GNU_SOURCE $(WARNINGS)
BENCH_RUN      := python3 -B tests/bench/bench.py --build $(BUILD)
PEERS          ?=
BENCH          ?=
ROUNDS         ?=
QUICK          ?=

$(BENCH_DIR)/bin/hello: BENCH_LIBS = $(shell $(PKG) --cflags --libs sdl2)
$(BENCH_DIR)/bin/sdlref: BENCH_LIBS = $(shell $(PKG) --cflags --libs sdl2 SDL2_image SDL2_ttf)
$(BENCH_DIR)/bin/hello: tests/bench/floor/hello.c
$(BENCH_DIR)/bin/sdlref: tests/bench/floor/sdlref.c tests/bench/floor/loader.c tests/bench/floor/sdlref.h
$(BENCH_DIR)/bin/fbwatch: tests/bench/tools/fbwatch.c
$(BENCH_PROGRAMS): tests/bench/bench.mk
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(Q)$(CC) $(BENCH_CFLAGS) -o $@ $(filter %.c,$^) $(BENCH_LIBS)

.PHONY: bench bench-layout bench-instructions bench-deps bench-data bench-ready bench-check bench-limits
bench: bench-ready ## measure lantern beside the least that SDL can do, and every kind of transition (QUICK=1: short)
	$(Q)$(BENCH_RUN) run $(if $(QUICK),--quick) $(if $(PEERS),--peers "$(PEERS)") $(if $(BENCH),--modes "$(BENCH)") \
		$(if $(ROUNDS),--rounds $(ROUNDS))

bench-layout: bench-ready ## does lantern draw in the bench what the floor draws?
	$(Q)$(BENCH_RUN) layout

bench-instructions: bench-ready ## instructions a cross-faded frame of lantern takes (valgrind), for regressions
	$(call need,valgrind)
	$(Q)$(BENCH_RUN) instructions

bench-check: ## the bench's own tests (nothing is measured)
	$(Q)python3 -B -m unittest discover -s tests/bench -p '*_test.py'

bench-limits: $(BUILD)/lantern $(FONTS) ## write anew how many instructions a frame and a panel may take
	$(call need,valgrind)
	$(Q)python3 -B tests/bench/instructions.py --write

bench-deps: deps
	$(call need,$(PACKAGES_BENCH))

# In a second make, because this one looked for the libraries before they were installed.
bench-ready: bench-deps
	@$(MORE) $(BUILD)/lantern $(BENCH_PROGRAMS) bench-data

bench-data: ## make the bench's pictures and panels, 24, 1,000 and 10,000 (70 s the first time)
	$(Q)python3 tests/bench/gen.py $(BENCH_DIR)/w24
	$(Q)python3 tests/bench/gen.py $(BENCH_DIR)/w1000 --count 1000 --from $(BENCH_DIR)/w24
	$(Q)python3 tests/bench/gen.py $(BENCH_DIR)/w10000 --count 10000 --from $(BENCH_DIR)/w24
