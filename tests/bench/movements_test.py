"""The arithmetic of the movements, on a trace made up so that the answers are known."""
import unittest

from movements import at_rest, describe, held, judge, movements, rest_table, rows, table
from transitions import Sample, Usage


def told(t, drawn, seconds, longest=16.7, fill=2.0, draws=90):
    """A line of the trace after a movement."""
    return {"t": t, "event": "frames", "count": drawn, "drawn": drawn, "seconds": seconds, "longest_ms": longest,
            "fill": fill, "draws": draws}


LINES = [
    {"t": 0.0, "event": "frames", "count": 1, "longest_ms": 0},
    told(2.9, 55, 0.9),
    {"t": 5.0, "event": "frames", "count": 1, "longest_ms": 0},
    told(5.9, 46, 0.9, 33.3, 2.5, 120),
    told(12.4, 145, 2.4, 20, 3.2),
]
STEPS = [("near", 2.0), ("near", 5.0), (None, 8.0), ("jump", 10.0)]


class MovementsTest(unittest.TestCase):
    """One test, one number."""

    def setUp(self):
        self.found = movements(LINES, STEPS)
        # A tenth of a processor, from the machine's second 100, which is the trace's 0.
        self.usage = Usage([Sample(100 + i * 0.1, i * 0.01, 0) for i in range(200)])

    def test_each_step_gets_the_movement_that_followed_it(self):
        self.assertEqual([(m.name, round(m.begin, 3), m.end) for m in self.found],
                         [("near", 2.0, 2.9), ("near", 5.0, 5.9), ("jump", 10.0, 12.4)])

    def test_single_frames_and_steps_without_a_name_are_no_movements(self):
        self.assertEqual(movements(LINES[:1] + LINES[2:3], STEPS), [])
        self.assertEqual(movements([told(8.5, 30, 0.5)], STEPS), [])

    def test_a_step_does_not_get_the_next_ones_movement(self):
        self.assertEqual([m.name for m in movements(LINES[4:], STEPS)], ["jump"])

    def test_frames_under_fingers_are_one_movement(self):
        lines = [{"t": t, "event": "frames", "count": 1, "fill": fill, "draws": 7} for t, fill in ((1, 9), (2, 1), (2.02, 3), (2.07, 2))]
        self.assertEqual(held(lines, "pinch", 1.5, 3), ("pinch", 2, 2.07, 3, 50.0, 3, 7))
        self.assertIsNone(held(lines, "pinch", 0, 1.5))

    def test_frames_a_second_are_those_between_first_and_last(self):
        self.assertEqual(describe(self.found[:1], 100, self.usage)["frames_per_s"], 60.0)
        self.assertEqual(describe(self.found[:2], 100, self.usage)["frames_per_s"], 55.0)

    def test_the_worst_of_several_counts_for_gap_fill_and_draws(self):
        row = rows(self.found, 100, self.usage)["near"]
        self.assertEqual((row["movements"], row["gap_max_ms"], row["fill"], row["draws"]), (2, 33.3, 2.5, 120))

    def test_cost_of_a_frame(self):
        self.assertAlmostEqual(describe(self.found[2:], 100, self.usage)["frame_ms"], 240 / 145, delta=0.01)

    def test_promises(self):
        row = {"renderer": "software", "frames_per_s": 60.0, "gap_max_ms": 20.0, "fill": 3.2}
        self.assertEqual(judge(row), "fills more than 3.0")
        self.assertEqual(judge(dict(row, fill=3.0)), "")
        self.assertEqual(judge(dict(row, frames_per_s=29, gap_max_ms=41)), "fills more than 3.0, under 30 frames/s, gap over 40 ms")
        self.assertEqual(judge(dict(row, fill=3.0, frames_per_s=9, gap_max_ms=99, renderer="opengles2")), "")

    def test_rest_begins_with_the_end_of_the_last_movement(self):
        self.assertEqual(at_rest(LINES + [{"t": 22.4, "event": "stop"}]), 0)
        ambient = {"t": 22.4, "event": "frames", "count": 240}
        self.assertEqual(at_rest(LINES + [ambient, {"t": 22.4, "event": "stop"}]), 24.0)

    def test_calm_motion_must_be_still(self):
        still = {"frames_per_s": 0, "switches": 0, "cpu_s": 0, "seconds": 4, "pss_mb": 60}
        busy = dict(still, frames_per_s=24, switches=99, cpu_s=0.2)
        told = rest_table([{"renderer": "software", "calm": still, "full": busy},
                           {"renderer": "opengles2", "calm": dict(still, switches=1), "full": busy}])
        self.assertEqual([row[-1] for row in told[1:]], ["", "", "not still", ""])
        self.assertEqual(told[2][2:4], ["24.75", "50.0"])

    def test_a_watchdog_may_wake_it_now_and_then(self):
        well = {"frames_per_s": 0, "switches": 8, "cpu_s": 0, "seconds": 60, "pss_mb": 60}
        told = [rest_table([{"renderer": "software", "watched": row}])[1] for row in (well, dict(well, switches=13))]
        self.assertEqual([(row[0], row[-1]) for row in told],
                         [("software, calm motion, watchdog", ""), ("software, calm motion, watchdog", "not still")])

    def test_the_table_has_a_row_a_kind(self):
        found = table("software", rows(self.found, 100, self.usage))
        self.assertEqual([row[0] for row in found], ["software", "near", "jump"])
        self.assertTrue(all(len(row) == len(found[0]) for row in found))


if __name__ == "__main__":
    unittest.main()
