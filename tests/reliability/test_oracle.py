# SPDX-License-Identifier: MIT
"""The oracle of the kills must see each kind of loss, or 500 kills prove nothing."""

import unittest

from oracle import MISSING, History, complaints_about_disk, judge_restart, name_of, read_log
from pulse import longest_gap

SECOND = 1_000_000_000


def session():
    """Texts a to f, one a second; c saved, one export."""
    history = History()
    history.begin("a")
    text = "\n".join(
        ["O 0 a", "B 0 ", "K 1000000000 b", "K 2000000000 c", "s 2000000000 c", "S 2000000000 c"]
        + ["K 3000000000 d", "x 3000000000 out", "X 3000000000 out", "K 4000000000 e"]
        + ["x 4000000000 later", "s 4000000000 e", "K 5000000000 f"]
    )
    complaints = history.take(read_log(text))
    assert not complaints
    return history


def start(journals, asked, opened):
    lines = [f"J 9 {name} /post.md" for name in journals]
    return read_log("\n".join(lines + [f"A 9 {asked}", f"O 9 {opened}"]))


class DiskTest(unittest.TestCase):
    def test_accepts_the_saved_and_later_texts(self):
        for disk in "ce":
            for export in ("out", "later"):
                self.assertEqual(complaints_about_disk(session(), disk, export), [])

    def test_sees_an_older_file(self):
        self.assertIn("older than", complaints_about_disk(session(), "a", "out")[0])

    def test_sees_a_half_written_or_missing_file(self):
        for disk in ("x", "d", name_of(b""), MISSING):
            self.assertIn("never to be saved", complaints_about_disk(session(), disk, "out")[0])

    def test_sees_exports_half_written_gone_and_older(self):
        self.assertIn("half", complaints_about_disk(session(), "c", "x")[0])
        self.assertIn("gone", complaints_about_disk(session(), "c", MISSING)[0])
        history = session()
        history.take(read_log("X 6000000000 later"))
        self.assertIn("older", complaints_about_disk(history, "c", "out")[0])


class RestartTest(unittest.TestCase):
    def judge(self, journals, asked, opened, disk="c"):
        return judge_restart(session(), disk, 6 * SECOND, start(journals, asked, opened))

    def test_measures_what_no_journal_holds(self):
        verdict = self.judge(["e"], 1, "e")
        self.assertEqual(verdict.complaints, [])
        self.assertEqual(verdict.lost_seconds, 1.0)
        self.assertEqual(verdict.lost_keys, 1)
        self.assertEqual(self.judge([], 0, "c").lost_seconds, 3.0)
        self.assertEqual(self.judge(["f"], 1, "f").lost_seconds, 0.0)

    def test_sees_that_nothing_was_offered(self):
        self.assertIn("not offered", self.judge(["e"], 0, "c").complaints[0])

    def test_sees_a_journal_older_than_the_save(self):
        self.assertIn("older than the last", self.judge(["b"], 1, "b").complaints[0])

    def test_sees_an_older_journal_taken_for_the_newest(self):
        self.assertIn("newest text", self.judge(["d", "e"], 1, "d").complaints[0])

    def test_sees_a_broken_journal(self):
        self.assertIn("never was", self.judge(["x"], 1, "c").complaints[0])

    def test_sees_text_lost_by_a_second_crash(self):
        history = session()
        judge_restart(history, "c", 6 * SECOND, start(["e"], 1, "e"))
        verdict = judge_restart(history, "c", 7 * SECOND, start([], 0, "c"))
        self.assertIn("safe before", verdict.complaints[0])

    def test_a_text_that_was_undone_to_the_file_s_is_not_lost(self):
        history = session()
        judge_restart(history, "c", 6 * SECOND, start(["f"], 1, "f"))
        history.take(read_log("O 7000000000 f\nK 8000000000 c\nK 9000000000 g"))
        verdict = judge_restart(history, "c", 10 * SECOND, start([], 0, "c"))
        self.assertEqual(verdict.complaints, [])
        self.assertEqual((verdict.lost_seconds, verdict.lost_keys), (1.0, 1))

    def test_a_text_without_a_file_that_was_undone_is_not_lost(self):
        history = History()
        history.begin(MISSING)
        nothing = name_of(b"")
        history.take(read_log(f"O 0 {nothing}\nK 1000000000 a"))
        judge_restart(history, MISSING, 2 * SECOND, start(["a"], 1, "a"))
        history.take(read_log(f"O 3000000000 a\nK 4000000000 {nothing}\nK 5000000000 b"))
        verdict = judge_restart(history, MISSING, 6 * SECOND, start([], 0, nothing))
        self.assertEqual(verdict.complaints, [])
        self.assertEqual((verdict.lost_seconds, verdict.lost_keys), (1.0, 1))

    def test_leaves_a_start_that_was_killed_itself_to_the_next(self):
        history = session()
        verdict = judge_restart(history, "c", 6 * SECOND, read_log("J 9 a /post.md"))
        self.assertEqual(verdict.complaints, [])
        self.assertEqual(verdict.lost_keys, 0)
        verdict = judge_restart(history, "c", 6 * SECOND, start(["e"], 1, "e"))
        self.assertEqual(verdict.lost_keys, 1)

    def test_needs_no_offer_when_the_file_is_newest(self):
        verdict = self.judge(["e"], 0, "e", disk="e")
        self.assertEqual(verdict.complaints, [])
        self.assertFalse(verdict.needed_offer)

    def test_a_saved_text_that_undo_brought_back_is_not_a_later_save(self):
        history = session()
        history.take(read_log("K 6000000000 c\nK 7000000000 d"))
        verdict = judge_restart(history, "c", 8 * SECOND, start(["d"], 1, "d"))
        self.assertEqual(verdict.complaints, [])
        self.assertTrue(verdict.needed_offer)


class PulseTest(unittest.TestCase):
    def test_finds_the_longest_wait_within_a_time(self):
        beats = [second * SECOND for second in (0, 1, 2, 6, 7, 17)]
        self.assertEqual(longest_gap(beats, 3 * SECOND, 4 * SECOND), 4.0)
        self.assertEqual(longest_gap(beats, 0, SECOND), 1.0)
        self.assertEqual(longest_gap(beats, 0, 8 * SECOND), 10.0)
        self.assertEqual(longest_gap([], 0, SECOND), 0)


if __name__ == "__main__":
    unittest.main()
