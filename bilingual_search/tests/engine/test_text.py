"""Normalising and splitting exist in Python and in JavaScript: they must agree."""

import random
from typing import Any

from bilingual_search.index.normalise import normalise
from bilingual_search.index.tokenise import sort_key, tokenise
from bilingual_search.tests.engine.conftest import Engine

# Letters of many kinds, whole and in pieces, and what breaks programs.
ALPHABETS = [
    "abcXYZ019",
    "éüßñÅøİıſ",
    "가각힣한글읩뷁",
    "ㄱㄳㅎㅏㅘㅣ",
    "\u1100\u1161\u11a8\u1112\u1175\u11c2",
    "ＡｂＣ１２ﾡﾢￂ",
    "'’-_.+#/\\$^*?()[]{}|<>&\"",
    " \t\n\u00a0\u3000",
    "\u200b\u200d\u202e\ufeff\u00ad",
    "שלוםمرحبا",
    "日本語カナ",
    "👩💻🇰🇷❤",
    "①Ⅳﬁ㎏",
]


def generated(count: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [
        "".join(
            chance.choice(chance.choice(ALPHABETS)) for _ in range(chance.randrange(30))
        )
        for _ in range(count)
    ]


def test_python_gives_what_the_cases_say(cases: dict[str, Any]) -> None:
    for function in (normalise, tokenise, sort_key):
        for text, expected in cases[function.__name__]:
            assert function(text) == expected, text


def test_javascript_gives_what_the_cases_say(
    engine: Engine, cases: dict[str, Any]
) -> None:
    for module, function, name in (
        ("normalise", "normalise", "normalise"),
        ("tokenise", "tokenise", "tokenise"),
        ("decompose", "initials", "sort_key"),
    ):
        texts, expected = zip(*cases[name], strict=True)
        assert engine.map(module, function, list(texts)) == list(expected)


def test_both_agree_on_generated_texts(engine: Engine) -> None:
    texts = generated(4000)
    normal = [normalise(text) for text in texts]
    assert engine.map("normalise", "normalise", texts) == normal
    assert engine.map("tokenise", "tokenise", normal) == [
        tokenise(text) for text in normal
    ]
    assert engine.map("decompose", "initials", normal) == [
        sort_key(text) for text in normal
    ]


def test_lone_surrogates_vanish(engine: Engine) -> None:
    assert (
        engine.call(
            "normalise", r"({ normalise }) => normalise('a\ud800b\udc00c\ud83d\ude00')"
        )
        == "abc😀"
    )
    assert normalise("a\ud800b\udc00c") == "abc"
