"""Paired blocks say the same, as far as numbers and length can tell.

What no program can tell, a lost "not" or a sentence that says the opposite, is left to people.
"""

import re
from collections.abc import Iterator

from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

_MARKUP = re.compile(r"\]\([^)]*\)|\{[^}]*\}")
_UNITS = {
    "백": 1e2,
    "천": 1e3,
    "만": 1e4,
    "억": 1e8,
    "조": 1e12,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
}
_NUMBER = re.compile(rf"(\d[\d,]*(?:\.\d+)?)\s*({'|'.join(_UNITS)})?")

# How each language writes a number in words. Korean ones are found within words, too: better a difference
# missed than one made up.
_WORDS = {
    2: r"두|둘|이틀|two|twice|second|double|both|february",
    3: r"세|셋|석|사흘|three|third|triple|march",
    4: r"네|넷|넉|나흘|four|april",
    5: r"다섯|닷새|five|fifth|may",
    6: r"여섯|엿새|six|june",
    7: r"일곱|이레|seven|july",
    8: r"여덟|여드레|eight|august",
    9: r"아홉|아흐레|nine|ninth|september",
    10: r"열|열흘|ten|tenth|october|decade",
    11: r"열한|eleven|november",
    12: r"열두|twel|dozen|december",
    100: r"백|hundred",
    1000: r"천|thousand",
    10000: r"만|ten thousand",
}


def paired_passages(ko: PageFile, en: PageFile) -> Iterator[tuple[int, str, int, str]]:
    """(line, text, line, text) of title, short answer and each passage that both versions have at one place.

    Nothing beyond these two where the versions have different blocks, which is a finding already.
    """
    for key in ("title", "description"):
        yield (
            ko.head.line(key),
            getattr(ko.front_matter, key),
            en.head.line(key),
            getattr(en.front_matter, key),
        )
    korean, english = ko.outline.passages, en.outline.passages
    shapes = ([block.shape for block in page.outline.blocks] for page in (ko, en))
    if next(shapes) == next(shapes) and len(korean) == len(english):
        for one, other in zip(korean, english, strict=True):
            yield one.line, one.text, other.line, other.text


def numbers_are_the_same(project: Project) -> Iterator[Finding]:
    """Paired passages have the same numbers, in figures or in words; 1 is left out."""
    for ko, en in project.pairs.values():
        for _, korean, line, english in paired_passages(ko, en):
            ours, theirs = _numbers(korean), _numbers(english)
            missing = [n for n in ours if n not in theirs and not _in_words(n, english)]
            surplus = [n for n in theirs if n not in ours and not _in_words(n, korean)]
            if missing or surplus:
                there = " and ".join(f"{n:,g}" for n in surplus) or "no number"
                here = " and ".join(f"{n:,g}" for n in missing) or "none"
                yield Finding(
                    en.file,
                    line,
                    f"has {there}",
                    f"{here}, as the Korean version",
                    "Find out which of the two is right.",
                )


def lengths_are_alike(project: Project) -> Iterator[Finding]:
    """No passage is much shorter or longer than its counterpart: something is left out, or not yet written.

    Of the first 570 pairs with 30 Korean characters and more, the English version has 0.8 to 3.2 times as many.
    """
    for ko, en in project.pairs.values():
        for _, korean, line, english in paired_passages(ko, en):
            longer = max(len(korean), len(english) // 2)
            if longer >= 30 and not 0.6 < len(english) / max(len(korean), 1) < 4:
                yield Finding(
                    en.file,
                    line,
                    f"has {len(english)} characters for {len(korean)} of the Korean version",
                    remedy="Translate all of it; or split the passage in both.",
                )


def _numbers(text: str) -> list[float]:
    text = _MARKUP.sub("", text)
    found = [
        float(digits.replace(",", "")) * _UNITS.get(unit, 1)
        for digits, unit in _NUMBER.findall(text)
    ]
    return [number for number in dict.fromkeys(found) if number != 1]


def _in_words(number: float, text: str) -> bool:
    words = _WORDS.get(int(number)) if number.is_integer() else None
    return bool(words and re.search(words, text, re.IGNORECASE))


RULES = (numbers_are_the_same, lengths_are_alike)
