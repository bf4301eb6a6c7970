"""From changes of the screen to how long a finger waited."""
import unittest

from answers import describe, stood_still, table, touched, waits
from transitions import Change

CHANGES = [Change(time, 0, 256, 256) for time in (1.0, 5.004, 5.112, 5.13, 9.01)]


class AnswersTest(unittest.TestCase):
    """Each touch has the first change after it."""

    def test_the_first_change_after_a_touch(self):
        self.assertEqual([round(wait, 3) for wait in waits(CHANGES, [5.0, 5.1, 9.0])], [4.0, 12.0, 10.0])
        self.assertEqual(waits(CHANGES, [9.5]), [float("inf")])

    def test_what_moved_before_it_is_no_answer(self):
        self.assertTrue(stood_still(CHANGES, [5.0, 9.0]))
        self.assertFalse(stood_still(CHANGES, [5.0, 5.2]))

    def test_what_was_met(self):
        lines = [{"event": "touch", "kind": "down", "t": 4.0, "action": "contents"}, {"event": "touch", "kind": "down", "t": 8.0}]
        self.assertEqual([touched(lines, when) for when in (4.001, 8.0, 6.0)], ["contents", "", None])

    def test_the_table(self):
        row = {"touches": 3, "cpu_ms": 90.0, **describe("sign", [4.0, 6.0, 5.0])}
        told = table({"a panel": row, "contents": {**row, **describe("answer", [8.0])}})
        self.assertEqual(told[1], ["a panel", "3", "5.0", "6.0", "-", "-", "90.0"])
        self.assertEqual(told[2][4:6], ["8.0", "8.0"])


if __name__ == "__main__":
    unittest.main()
