"""Interface texts stand in their own language and never leave a hole."""

import re

import pytest

from content.findings import ContentError
from content.project import Project
from content.schema import Localized
from content.site.texts import Texts, placeholders
from tools.project import ROOT

STRINGS = Project(ROOT).strings.value
HANGUL = re.compile("[가-힣]")


@pytest.mark.parametrize("key", STRINGS)
def test_each_language_has_its_own_words_and_the_same_placeholders(key: str) -> None:
    text = STRINGS[key]
    has_words = re.search(r"\w", re.sub(r"\{\w+\}", "", text["ko"]))
    assert not has_words or HANGUL.search(text["ko"])
    assert not HANGUL.search(text["en"])
    assert placeholders(text["ko"]) == placeholders(text["en"])


@pytest.fixture
def texts() -> Texts:
    return Texts(
        {
            "year": Localized.model_validate(
                {"ko": "{year}년의 답", "en": "Answer from {year}"}
            ),
            "skip": Localized.model_validate({"ko": "건너뛰기", "en": "Skip"}),
        }
    )


def test_a_text_is_filled_in(texts: Texts) -> None:
    assert texts.get("year", "ko", year=2018) == "2018년의 답"
    assert texts.get("skip", "en", count=3) == "Skip"


@pytest.mark.parametrize(
    ("key", "values", "expected"),
    [
        ("skp", {}, "data/strings.yml: has no text 'skp'. Add it, or correct"),
        (
            "year",
            {},
            "{year} at 'year.en', which gets no value. Here it can have: none.",
        ),
        (
            "year",
            {"yaer": 1},
            "{year} at 'year.en', which gets no value. Here it can have: yaer.",
        ),
        ("year", {"year": None}, "has the placeholder {year} at 'year.en'"),
    ],
)
def test_a_wrong_key_or_a_missing_value_is_named(
    texts: Texts, key: str, values: dict[str, object], expected: str
) -> None:
    with pytest.raises(ContentError) as error:
        texts.get(key, "en", **values)
    assert expected in str(error.value)
