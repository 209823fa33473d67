"""Scores of queries in readers' own words."""

from tools.bench.own_words import own_words_table, score_own_words
from tools.bench.scoring import Judged, Query


def judged(id: str, relevant: tuple[str, ...], *found: str) -> Judged:
    query = Query(id, "text", "ko", "natural", relevant)
    return Judged(query, tuple(("ko", page) for page in found), answered=True)


JUDGED = [
    judged("right", ("a", "b"), "a", "c"),
    judged("third", ("a", "b"), "c", "d", "a"),
    judged("helped", ("b",), "b"),
    judged("nothing", ("b",)),
    judged("quiet", ()),
    judged("loud", (), "a"),
]
ANSWERS = {
    "right": frozenset("a"),
    "third": frozenset("a"),
    "helped": frozenset(),
    "nothing": frozenset(),
    "quiet": frozenset(),
    "loud": frozenset(),
}


def test_each_measure_counts_the_queries_it_is_about() -> None:
    score = score_own_words(JUDGED, ANSWERS)["overall"]
    assert (score.answer_1, score.answer_3) == ((1, 2), (2, 2))
    assert (score.help_1, score.help_3) == ((2, 4), (3, 4))
    assert (score.nothing, score.quiet) == ((1, 4), (1, 2))


def test_a_hit_in_another_language_is_never_right() -> None:
    query = Query("right", "text", "en", "natural", ("a",))
    item = Judged(query, (("ko", "a"),), answered=True)
    assert score_own_words([item], ANSWERS)["overall"].answer_3 == (0, 1)


def test_the_table_has_a_row_for_each_group() -> None:
    rows = own_words_table(score_own_words(JUDGED, ANSWERS)).splitlines()
    assert [row.split("|")[1].strip() for row in rows[2:]] == [
        "natural",
        "all on ko",
        "overall",
    ]
