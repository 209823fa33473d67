"""The made-up words: grammar, growth and repetition."""

from collections import Counter

import pytest

from tools.bench import english, korean
from tools.bench.words import HEAPS_BETA, HEAPS_K, Words


@pytest.mark.parametrize(
    "noun, particle, expected",
    [
        ("대학원", "을", "대학원을"),
        ("회사", "을", "회사를"),
        ("회사", "이라면", "회사라면"),
        ("대학원", "으로", "대학원으로"),
        ("기술", "으로", "기술로"),
        ("회사", "에서", "회사에서"),
        ("회사", "", "회사"),
        ("Klinto", "은", "Klinto는"),
        ("Klint", "은", "Klint은"),
    ],
)
def test_particle_follows_the_last_sound(noun, particle, expected):
    assert format(korean.Noun(noun), particle) == expected


@pytest.mark.parametrize(
    "stem, infinitive, forms",
    [
        (
            "배우",
            "배워",
            {
                "려면": "배우려면",
                "면": "배우면",
                "어요": "배워요",
                "었지만": "배웠지만",
                "ㄹ": "배울",
                "는": "배우는",
            },
        ),
        (
            "찾",
            "찾아",
            {
                "려면": "찾으려면",
                "면": "찾으면",
                "어요": "찾아요",
                "었지만": "찾았지만",
                "ㄹ": "찾을",
                "는": "찾는",
            },
        ),
        (
            "만들",
            "만들어",
            {
                "려면": "만들려면",
                "면": "만들면",
                "어": "만들어",
                "었지만": "만들었지만",
                "ㄹ": "만들",
                "는": "만드는",
            },
        ),
        (
            "공부하",
            "공부해",
            {
                "기": "공부하기",
                "지": "공부하지",
                "어야": "공부해야",
                "었지만": "공부했지만",
                "ㄹ": "공부할",
            },
        ),
    ],
)
def test_ending_follows_the_stem(stem, infinitive, forms):
    verb = korean.Verb(stem, infinitive)
    assert {ending: format(verb, ending) for ending in forms} == forms


def test_english_inflection():
    assert [
        f"{english.Verb('study'):{ending}}" for ending in ("s", "ed", "ing", "")
    ] == ["studies", "studied", "studying", "study"]
    assert [f"{english.Verb('use'):{ending}}" for ending in ("s", "ed", "ing")] == [
        "uses",
        "used",
        "using",
    ]
    assert [
        f"{english.Noun(noun):s}" for noun in ("box", "day", "theory", "model")
    ] == ["boxes", "days", "theories", "models"]


def test_the_same_seed_draws_the_same_words():
    first, second, other = Words(1), Words(1), Words(2)
    draws = [
        [words.nouns(words.draw()) for _ in range(3000)]
        for words in (first, second, other)
    ]
    assert draws[0] == draws[1] != draws[2]


def test_the_vocabulary_grows_by_heaps_law():
    words = Words(1)
    seen, sizes = set(), []
    for _ in range(100_000):
        seen.add(words.draw())
        sizes.append(len(seen))
    assert sizes[9_999] == pytest.approx(HEAPS_K * 10_000**HEAPS_BETA, abs=1)
    assert sizes[99_999] == pytest.approx(HEAPS_K * 100_000**HEAPS_BETA, abs=1)


def test_frequencies_follow_zipfs_law():
    words = Words(1)
    counts = Counter(words.draw() for _ in range(100_000))
    by_rank = [count for _, count in counts.most_common()]
    assert by_rank[9] / by_rank[99] == pytest.approx(10, rel=0.25)


def test_no_two_concepts_share_a_word():
    words = Words(1)
    nouns = [words.nouns(concept) for concept in range(3000)]
    for place in (0, 1):
        assert len({pair[place].casefold() for pair in nouns}) == len(nouns)
