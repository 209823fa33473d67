"""English stems, edit distance, numbers as text."""

import random
import re

import snowballstemmer

from bilingual_search.index.files import encode
from bilingual_search.tests.conftest import PACKAGE
from bilingual_search.tests.engine.conftest import Engine


def test_stems_are_those_of_snowball(engine: Engine) -> None:
    """On every English word of the project's own files: ordinary prose and technical words."""
    texts = [
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted((PACKAGE.parent / "docs").glob("**/*.md"))
        + sorted(PACKAGE.glob("**/*.*s"))
    ]
    words = sorted(
        set(re.findall(r"[a-z]+", " ".join(texts).lower()))
        | {
            "skies",
            "dying",
            "generously",
            "constructor",
            "hopping",
            "hoped",
            "owed",
            "y",
            "",
        }
    )
    assert engine.map("stem", "stem", words) == snowballstemmer.stemmer(
        "english"
    ).stemWords(words)


def test_words_of_other_letters_stay(engine: Engine) -> None:
    assert engine.map("stem", "stem", ["c++", "gpt3", "日本", "대학원"]) == [
        "c++",
        "gpt3",
        "日本",
        "대학원",
    ]


def distance(a: str, b: str) -> int:
    """Optimal string alignment, as plainly as it can be written."""
    table = {(i, 0): i for i in range(len(a) + 1)} | {
        (0, j): j for j in range(len(b) + 1)
    }
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i, j] = min(
                table[i - 1, j] + 1,
                table[i, j - 1] + 1,
                table[i - 1, j - 1] + (a[i - 1] != b[j - 1]),
            )
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(a), len(b)]


def test_edit_distance_within_a_limit(engine: Engine) -> None:
    chance = random.Random(3)
    pairs = [
        [
            "".join(chance.choice("abㅏ") for _ in range(chance.randrange(8)))
            for _ in range(2)
        ]
        for _ in range(1000)
    ]
    for limit in (0, 1, 2):
        found = engine.call(
            "distance",
            "({ editDistance }, [pairs, limit]) => pairs.map(([a, b]) => editDistance(a, b, limit))",
            [pairs, limit],
        )
        assert found == [min(distance(a, b), limit + 1) for a, b in pairs]


def test_numbers_written_in_python_are_read_in_javascript(engine: Engine) -> None:
    numbers = [0, 1, 31, 32, 33, 1023, 1024, 65535, 2**30 - 1]
    assert (
        engine.call(
            "codec",
            "({ decoder }, [text, count]) => { const next = decoder(text); return Array.from({ length: count }, next) }",
            [encode(numbers), len(numbers)],
        )
        == numbers
    )
