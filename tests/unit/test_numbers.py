"""Numbers are found in Korean and English, however they are written."""

import pytest

from content.numbers import numbers, says


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("1만 2천 명이 3억 원을", "ko", {12_000: "1만 2천", 300_000_000: "3억"}),
        ("0.5초와 3 0.5", "ko", {0.5: "0.5", 3: "3"}),
        ("0 to 1", "en", {0: "0", 1: "1"}),
        ("1억 2천만 원", "ko", {120_000_000: "1억 2천만"}),
        ("2만 5,000명", "ko", {25_000: "2만 5,000"}),
        ("2018년 9월 3일", "ko", {2018: "2018", 9: "9", 3: "3"}),
        ("70%와 100배", "ko", {70: "70", 100: "100"}),
        ("12,000 people and 300 million won", "en", {12_000: "12,000", 300_000_000: "300 million"}),
        ("4.5 years since the 1990s", "en", {4.5: "4.5", 1990: "1990"}),
        ("no number", "en", {}),
    ],
)  # fmt: skip
def test_numbers_are_found(text: str, locale: str, expected: dict[float, str]) -> None:
    assert numbers(text, locale) == expected


@pytest.mark.parametrize(
    ("text", "locale", "number", "expected"),
    [
        ("세 번", "ko", 3, True),
        ("스무 해", "ko", 20, True),
        ("많은 사람", "ko", 7, False),
        ("three times", "en", 3, True),
        ("in September", "en", 9, True),
        ("the thirds of it", "en", 3, True),
        ("often", "en", 10, False),
    ],
)
def test_numbers_in_words(
    text: str, locale: str, number: float, expected: bool
) -> None:
    assert says(text, locale, number) is expected
