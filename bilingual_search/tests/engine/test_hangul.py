"""Hangul taken apart and put together; the wrong keyboard mode; particles and endings."""

import pytest

from bilingual_search.index.analyse import LIGHT_STEMS
from bilingual_search.tests.engine.conftest import Engine

SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4)]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("택", "ㅌㅐㄱ"),
        ("정의", "ㅈㅓㅇㅇㅡㅣ"),
        ("없", "ㅇㅓㅂㅅ"),
        ("꽉", "ㄲㅗㅏㄱ"),
        ("gpu가", "gpuㄱㅏ"),
        ("ㅘㄳ", "ㅗㅏㄱㅅ"),
    ],
)
def test_keystrokes(engine: Engine, text: str, keys: str) -> None:
    assert engine.map("decompose", "keystrokes", [text]) == [keys]


def test_every_syllable_composes_again_from_its_keystrokes(engine: Engine) -> None:
    keys = engine.map("decompose", "keystrokes", SYLLABLES)
    assert (
        engine.call(
            "keyboard",
            "({ compose }, all) => all.map((keys) => compose([...keys]))",
            keys,
        )
        == SYLLABLES
    )


def test_what_is_being_typed_is_a_prefix_of_what_will_be(engine: Engine) -> None:
    for typed, meant in (
        ("대학ㅇ", "대학원"),
        ("생택", "생태계"),
        ("문제 정으", "문제 정의"),
        ("반업", "반어법"),
        ("닥", "다고"),
    ):
        part, whole = engine.map("decompose", "keystrokes", [typed, meant])
        assert whole.startswith(part)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gozjxhs", "해커톤"),
        ("dusrnxla qovh", "연구팀 배포"),
        ("tnldns dPwp", "쉬운 예제"),
        ("rhksfus", "관련"),
        ("djqtsms", "없는"),
        ("RhrR", "꼭ㄲ"),
        ("dkdkdk", "아아아"),
        ("r", "ㄱ"),
        ("k", "ㅏ"),
        ("", ""),
    ],
)
def test_korean_typed_on_latin_keys(engine: Engine, typed: str, meant: str) -> None:
    assert engine.map("keyboard", "toHangul", [typed]) == [meant]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("헤ㅕ", "gpu"), ("ㅡㅣ", "ml"), ("ㅔㅛ새ㄱ초", "pytorch"), ("예ㅕ", "dpu")],
)
def test_english_typed_in_korean_mode(engine: Engine, typed: str, meant: str) -> None:
    assert engine.map("keyboard", "toLatin", [typed]) == [meant]


def test_both_ways_bring_every_syllable_back(engine: Engine) -> None:
    """Except for ㅖ, ㅒ and doubled consonants, whose keys need Shift, which lower case forgets."""
    latin = engine.map("keyboard", "toLatin", SYLLABLES)
    back = engine.map("keyboard", "toHangul", latin)
    shifted = set("ㅒㅖㄲㄸㅃㅆㅉ")
    keys = engine.map("decompose", "keystrokes", SYLLABLES)
    assert [b for b, k in zip(back, keys, strict=True) if not shifted & set(k)] == [
        s for s, k in zip(SYLLABLES, keys, strict=True) if not shifted & set(k)
    ]


def said_of(engine: Engine, function: str, forms: list[str]) -> list[bool]:
    found: list[bool] = engine.call(
        "grammar",
        f"async (module, [forms, decompose]) => {{ const {{ keystrokes }} = await import(decompose); return forms.map((form) => module.{function}(keystrokes(form))) }}",
        [forms, engine.url + "engine/decompose.js"],
    )
    return found


def test_words_without_a_topic(engine: Engine) -> None:
    forms = [
        "해도",
        "되나요",
        "있을까요",
        "하셨어요",
        "괜찮나요",
        "됨",
        "할까",
        "싶어요",
        "하죠",
        "됐어요",
        "해야",
        "못하나요",
    ]
    assert all(said_of(engine, "isLightWord", forms))
    assert not any(
        said_of(
            engine,
            "isLightWord",
            ["추천", "끓이는", "연구실", "고민", "배터리", "이력서"],
        )
    )


def test_the_index_knows_the_same_stems_without_a_topic(engine: Engine) -> None:
    stems = sorted(LIGHT_STEMS)
    found = said_of(engine, "isLightWord", [stem + "고" for stem in stems])
    assert [stem for stem, light in zip(stems, found, strict=True) if not light] == []


def test_words_without_a_topic_as_they_are_spoken(engine: Engine) -> None:
    forms = [
        "해야함",
        "해야됨",
        "안되나요",
        "되나여",
        "하고싶은데",
        "할수있나요",
        "하는게",
        "하는건가요",
        "해주세요",
        "알려줘",
        "궁금해요",
        "부탁드려요",
        "될까봐",
        "있어야됨",
        "거임",
        "가능한가요",
        "봐야돼",
        "했더니",
    ]
    found = dict(zip(forms, said_of(engine, "isLightWord", forms), strict=True))
    assert [form for form, is_light in found.items() if not is_light] == []
    words = ["이해하다", "따라가면", "연구", "면접", "나이", "이직"]
    assert not any(said_of(engine, "isLightWord", words))


def test_endings_that_go_on(engine: Engine) -> None:
    forms = [
        "ㅓ야됨",
        "ㅓ야하나요",
        "ㄹ까봐",
        "고싶어요",
        "ㄹ수있나요",
        "는게",
        "는건가요",
        "ㄴ다던데",
        "ㅓ주세요",
        "더라구요",
        "나여",
        "ㅏ지나요",
        "ㅓ졌는데",
        "ㅏ질까요",
    ]
    found = dict(zip(forms, said_of(engine, "isEnding", forms), strict=True))
    assert [form for form, is_ending in found.items() if not is_ending] == []


def test_what_follows_a_noun(engine: Engine) -> None:
    assert all(
        said_of(
            engine,
            "isNounTail",
            [
                "을",
                "에서는",
                "이냐",
                "인가요",
                "이에요",
                "하는",
                "하려면",
                "됨",
                "부터",
            ],
        )
    )
    assert not any(said_of(engine, "isNounTail", ["쉽", "원", "계", "롤링"]))


def test_what_follows_a_stem(engine: Engine) -> None:
    assert all(
        said_of(
            engine,
            "isEnding",
            [
                "고",
                "면",
                "ㄹ게",
                "ㅓ야",
                "던가요",
                "ㄹ까",
                "시나요",
                "ㅆ어요",
                "려고",
                "을수록",
            ],
        )
    )
    assert not any(said_of(engine, "isEnding", ["롤닝", "통", "학교"]))


def test_an_endless_word_is_judged_at_once(engine: Engine) -> None:
    assert said_of(engine, "isNounTail", ["이나" * 50_000 + "킁"]) == [False]


@pytest.mark.parametrize(
    ("stem", "form"),
    [
        ("고르", "골라"),
        ("돕", "도와"),
        ("돕", "도우면"),
        ("쓰", "써"),
        ("듣", "들어"),
        ("만들", "만드는"),
        ("배우", "배워"),
        ("배우", "배울"),
        ("가리키", "가리켜"),
        ("중요하", "중요해"),
        ("크", "커"),
        ("낫", "나아"),
    ],
)
def test_forms_of_stems(engine: Engine, stem: str, form: str) -> None:
    """The form begins with one of the stem's forms, and what follows it is an ending."""
    assert engine.call(
        "grammar",
        """async ({ stemForms, isEnding }, [stem, form, decompose]) => {
            const keys = (await import(decompose)).keystrokes(form)
            return stemForms(stem).some(({ keys: begin, before }) => {
                const rest = keys.slice(begin.length)
                return keys.startsWith(begin) && before.test(rest) && isEnding(rest)
            })
        }""",
        [stem, form, engine.url + "engine/decompose.js"],
    )
