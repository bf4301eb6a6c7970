"""The table at the end: peers side by side, lantern against the floors, the goals beside it."""
import statistics

MISSING = "-"

# (field, label, format, what the rounds become)
ROWS = (
    ("first_s", "first panel, s", "%.3f", "median"),
    ("first_cpu_s", "CPU to the first panel, s", "%.3f", "median"),
    ("first_cold_s", "first panel from the disk, s", "%.3f", "median"),
    ("idle_cpu_s", "still panel: CPU s", "%.4f", "max"),
    ("idle_switches", "still panel: context switches", "%d", "max"),
    ("idle_frames", "still panel: frames", "%d", "max"),
    ("idle_server_cpu_s", "still panel: Xvfb CPU s", "%.4f", "max"),
    ("held_pss_mb", "still panel: PSS, MiB", "%.1f", "median"),
    ("fade_frame_ms", "cross-fade: CPU ms a frame", "%.2f", "median"),
    ("fade_frame_server_ms", "cross-fade: Xvfb CPU ms a frame", "%.2f", "median"),
    ("frames_per_s", "cross-fade: frames a second", "%.1f", "median"),
    ("frames_per_s_min", "cross-fade: fewest of one fade", "%.1f", "min"),
    ("gap_max_ms", "cross-fade: longest gap, ms", "%.1f", "min"),
    ("gap_median_ms", "cross-fade: longest gap, median, ms", "%.1f", "min"),
    ("late_frames", "cross-fade: of 1,000 frames over 34 ms", "%.1f", "max"),
    ("loaded_frames_per_s", "beside busy loops: frames a second", "%.1f", "median"),
    ("loaded_gap_max_ms", "beside busy loops: longest gap, ms", "%.1f", "min"),
    ("loaded_late_frames", "beside busy loops: of 1,000 over 34 ms", "%.1f", "max"),
    ("period_error_ms", "period of 3 s: greatest error, ms", "%.1f", "min"),
    ("panel_cpu_s", "CPU s a panel", "%.3f", "median"),
    ("transitions", "transitions seen", "%d", "min"),
    ("pss_mb", "show: PSS, MiB", "%.1f", "median"),
    ("pss_peak_mb", "show: greatest PSS, MiB", "%.1f", "max"),
    ("hwm_mb", "show: VmHWM, MiB", "%.1f", "max"),
    ("mem_pss_mb", "show of 12 s: PSS, MiB", "%.1f", "median"),
    ("first_1000_s", "1,000 panels: first panel, s", "%.3f", "median"),
    ("first_1000_cpu_s", "1,000 panels: CPU to it, s", "%.3f", "median"),
    ("first_10000_s", "10,000 panels: first panel, s", "%.3f", "median"),
    ("first_10000_cpu_s", "10,000 panels: CPU to it, s", "%.3f", "median"),
    ("mem_1000_pss_mb", "1,000 panels, 12 s: PSS, MiB", "%.1f", "median"),
)
JOIN = {"median": statistics.median, "min": min, "max": max}


def gather(records):
    """{peer: {field: value}} of one run: rounds joined as ROWS says."""
    lists = {}
    for record in records:
        peer = lists.setdefault(record["peer"], {})
        for field, value in record.items():
            peer.setdefault(field, []).append(value)
    out = {}
    for peer, fields in lists.items():
        out[peer] = {field: JOIN[join](fields[field]) for field, _, _, join in ROWS if field in fields}
    return out


class Goal:
    """One promise: `measure` makes a number of lantern's figures and another's, `kept` judges it."""

    def __init__(self, text, fields, form, measure, kept):
        self.text, self.fields, self.form, self.measure, self.kept = text, fields, form, measure, kept

    def judge(self, values):
        """(text, what was measured, verdict)."""
        figures = [values.get(peer, {}).get(field) for peer, field in self.fields]
        if any(figure is None for figure in figures):
            return (self.text, MISSING, "not measured")
        number = self.measure(*figures)
        return (self.text, self.form % number, "kept" if self.kept(number) else "MISSED")


def itself(value):
    """The figure as it is."""
    return value


def share(value, other):
    """How many times the other."""
    return value / other if other else float("inf")


def beyond(value, other):
    """How much more than the other."""
    return value - other


def mine(field):
    """A figure of lantern's."""
    return ("lantern", field)


GOALS = (
    Goal("still panel: 0.0000 CPU s", [mine("idle_cpu_s")], "%.4f", itself, lambda n: n == 0),
    Goal("still panel: 0 context switches", [mine("idle_switches")], "%d", itself, lambda n: n == 0),
    Goal("still panel: PSS at most sdlref-software + 8 MiB",
         [mine("held_pss_mb"), ("sdlref-software", "held_pss_mb")], "%+.1f", beyond, lambda n: n <= 8),
    Goal("cross-fade: 60 frames a second", [mine("frames_per_s")], "%.1f", itself, lambda n: n >= 59.5),
    Goal("cross-fade: no gap over 25 ms", [mine("gap_max_ms")], "%.1f", itself, lambda n: n <= 25),
    Goal("cross-fade: CPU at most that of sdlref-direct",
         [mine("fade_frame_ms"), ("sdlref-direct", "fade_frame_ms")], "%.2f x", share, lambda n: n <= 1.0),
    Goal("cross-fade: CPU at most 1/6 of Chromium's",
         [mine("fade_frame_ms"), ("chromium", "fade_frame_ms")], "%.2f x", share, lambda n: n <= 1 / 6),
    Goal("beside busy loops: of 1,000 frames 1 over 34 ms", [mine("loaded_late_frames")], "%.1f", itself, lambda n: n <= 1),
    Goal("period of 3 s: at most 3 ms wrong", [mine("period_error_ms")], "%.1f", itself, lambda n: n <= 3),
    Goal("show: VmHWM at most 65 MiB", [mine("hwm_mb")], "%.1f", itself, lambda n: n <= 65),
    Goal("first panel at most 1.5 x hello", [mine("first_s"), ("hello", "first_s")], "%.2f x", share, lambda n: n <= 1.5),
    Goal("first panel at most 1.5 x sdlref-direct", [mine("first_s"), ("sdlref-direct", "first_s")], "%.2f x", share,
         lambda n: n <= 1.5),
    Goal("first panel at most 1/3 of Chromium", [mine("first_s"), ("chromium", "first_s")], "%.2f x", share,
         lambda n: n <= 1 / 3),
    Goal("1,000 panels: first panel within 5 % of 24", [mine("first_1000_s"), mine("first_s")], "%.2f x", share,
         lambda n: n <= 1.05),
    Goal("10,000 panels: first panel within 10 % of 24", [mine("first_10000_s"), mine("first_s")], "%.2f x", share,
         lambda n: n <= 1.1),
    Goal("1,000 panels: PSS within 2 MiB of 24", [mine("mem_1000_pss_mb"), mine("mem_pss_mb")], "%+.1f", beyond,
         lambda n: n <= 2),
)


def cell(values, peer, field, form):
    """One figure."""
    value = values.get(peer, {}).get(field)
    return MISSING if value is None else form % value


def ratio_cell(values, field, other):
    """lantern's figure by another's."""
    mine, its = values.get("lantern", {}).get(field), values.get(other, {}).get(field)
    return MISSING if mine is None or not its else "%.2f" % (mine / its)


def lay_out(table):
    """Columns of equal width, the first to the left."""
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    lines = []
    for row in table:
        cells = [row[0].ljust(widths[0])] + [text.rjust(width) for text, width in zip(row[1:], widths[1:])]
        lines.append("  ".join(cells).rstrip())
    return lines


def report(records, order, notes):
    """The text that ends a run."""
    values = gather(records)
    names = [name for name in order if name in values or name == "lantern"]
    table = [["", *names, "lantern/direct", "lantern/software"]]
    for field, label, form, _ in ROWS:
        if any(field in values.get(name, {}) for name in names):
            table.append([label, *(cell(values, name, field, form) for name in names),
                          ratio_cell(values, field, "sdlref-direct"), ratio_cell(values, field, "sdlref-software")])
    goals = [["goal", "lantern", ""]]
    goals += [list(goal.judge(values)) for goal in GOALS]
    return "\n".join(lay_out(table) + [""] + lay_out(goals) + [""] + notes)
