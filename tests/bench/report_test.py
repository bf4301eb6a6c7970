"""The table and the verdicts, on figures made up."""
import unittest

from report import GOALS, gather, report


def records():
    """Two rounds of a start, one of the rest."""
    return [
        {"peer": "sdlref-direct", "mode": "start", "first_s": 0.2},
        {"peer": "lantern", "mode": "start", "first_s": 0.1},
        {"peer": "lantern", "mode": "start", "first_s": 0.3},
        {"peer": "lantern", "mode": "start", "first_s": 0.25},
        {"peer": "lantern", "mode": "start-1000", "first_1000_s": 0.3},
        {"peer": "lantern", "mode": "idle", "idle_cpu_s": 0.0, "idle_switches": 1, "held_pss_mb": 50.0},
        {"peer": "sdlref-software", "mode": "idle", "idle_cpu_s": 0.0, "idle_switches": 0, "held_pss_mb": 40.0},
    ]


class ReportTest(unittest.TestCase):
    """Rounds are joined, ratios taken, goals judged."""

    def verdicts(self):
        """{beginning of the goal: (measured, verdict)}."""
        told = (goal.judge(gather(records())) for goal in GOALS)
        return {text: (measured, verdict) for text, measured, verdict in told}

    def test_rounds_become_their_median(self):
        self.assertEqual(gather(records())["lantern"]["first_s"], 0.25)

    def test_verdicts(self):
        told = self.verdicts()
        self.assertEqual(told["first panel at most 1.5 x sdlref-direct"], ("1.25 x", "kept"))
        self.assertEqual(told["1,000 panels: first panel within 5 % of 24"], ("1.20 x", "MISSED"))
        self.assertEqual(told["still panel: 0.0000 CPU s"], ("0.0000", "kept"))
        self.assertEqual(told["still panel: 0 context switches"], ("1", "MISSED"))
        self.assertEqual(told["still panel: PSS at most sdlref-software + 8 MiB"], ("+10.0", "MISSED"))

    def test_what_is_missing_is_not_kept(self):
        self.assertEqual(self.verdicts()["first panel at most 1/3 of Chromium"], ("-", "not measured"))

    def test_the_table_has_ratios_and_notes(self):
        text = report(records(), ["sdlref-direct", "sdlref-software", "lantern"], ["a note"])
        line = next(line for line in text.splitlines() if line.startswith("first panel, s"))
        self.assertEqual(line.split()[3:], ["0.200", "-", "0.250", "1.25", "-"])
        self.assertTrue(text.endswith("a note"))


if __name__ == "__main__":
    unittest.main()
