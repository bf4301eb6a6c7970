"""The arithmetic of the bench, on changes made up so that the answers are known."""
import unittest

from transitions import Change, Sample, describe, first_panel, movements


def fade(start, panel, frames=61, step=1 / 60):
    """A cross-fade to `panel`: its scanline comes nearest in the second half."""
    out = []
    for i in range(frames):
        shown = panel if i >= frames // 2 else panel - 1
        out.append(Change(start + i * step, shown, 20 if i < frames - 1 else 1, 99))
    return out


def usage(seconds, share_peer=0.1, share_server=0.05):
    """A steady load, sampled every 20 ms."""
    return [Sample(i * 0.02, i * 0.02 * share_peer, i * 0.02 * share_server) for i in range(int(seconds * 50))]


class TransitionsTest(unittest.TestCase):
    """One test, one number."""

    def setUp(self):
        self.changes = [Change(0.2, 1, 1, 1)]
        for panel in (2, 3, 4, 5):
            self.changes += fade(2.2 + (panel - 2) * 3, panel)

    def told(self, **more):
        """The description of the show made up in setUp."""
        return describe(self.changes, usage(15), more.get("period", 3), more.get("end", 15))

    def test_first_panel_is_the_first_near_one(self):
        changes = [Change(0.05, 1, 100, 100), Change(0.2, 1, 1, 1)]
        self.assertEqual(first_panel(changes, 0.01), 0.2)
        self.assertIsNone(first_panel(changes, 0.3))

    def test_a_still_ends_a_movement(self):
        self.assertEqual([len(m) for m in movements(self.changes)], [1, 61, 61, 61, 61])

    def test_frames_gaps_and_order(self):
        told = self.told()
        self.assertEqual((told["fades"], told["transitions"], told["in_order"]), (4, 4, True))
        self.assertEqual(told["frames_per_s"], 60.0)
        self.assertAlmostEqual(told["gap_max_ms"], 16.7, delta=0.1)

    def test_a_missing_frame_is_a_gap(self):
        del self.changes[30]
        told = self.told()
        self.assertAlmostEqual(told["gap_max_ms"], 33.3, delta=0.1)
        self.assertLess(told["frames_per_s_min"], 60)

    def test_two_missing_frames_are_one_late_one(self):
        self.assertEqual(self.told()["late_frames"], 0)
        del self.changes[30:32]
        self.assertAlmostEqual(self.told()["late_frames"], 1000 / 238, delta=0.01)

    def test_cost_of_a_frame(self):
        told = self.told()
        self.assertAlmostEqual(told["fade_frame_ms"], 0.1 / 60 * 1000, delta=0.01)
        self.assertAlmostEqual(told["fade_frame_server_ms"], 0.05 / 60 * 1000, delta=0.01)
        self.assertAlmostEqual(told["panel_cpu_s"], 0.3, delta=0.001)

    def test_the_period(self):
        self.assertEqual(self.told()["period_mean_s"], 3.0)
        self.assertEqual(self.told(period=2.9)["period_error_ms"], 100.0)

    def test_a_cut_is_a_transition_but_no_fade(self):
        changes = [Change(0.2 + 3 * i, i + 1, 1, 1 if i == 0 else 99) for i in range(5)]
        told = describe(changes, usage(15), 3, 15)
        self.assertEqual(told["transitions"], 4)
        self.assertNotIn("fades", told)

    def test_what_the_end_cut_off_does_not_count(self):
        self.assertEqual(self.told(end=self.changes[-1].time + 0.1)["fades"], 3)

    def test_a_skipped_panel_is_out_of_order(self):
        self.changes = self.changes[:1] + fade(2.2, 3)
        self.assertFalse(self.told()["in_order"])


if __name__ == "__main__":
    unittest.main()
