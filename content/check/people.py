"""People are named right."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from ..findings import Finding
from ..project import Project

_KOREAN_NAME = re.compile(r"(?<![가-힣])[가-힣]{3}")
_ENGLISH_NAME = re.compile(r"(?=\b([A-Z][a-z]+ [A-Z][a-z]+)\b)")
_ALIKE = 0.8  # of two English names, by difflib's ratio; those of the first three speakers stay below 0.5


def speakers_are_spelled_right(project: Project) -> Iterator[Finding]:
    """No name on a page is almost that of a speaker in data/collections.yml."""
    speakers = [
        collection.speaker
        for collection in project.collections.value.values()
        if collection.speaker
    ]
    for (_, locale), page in project.pages.items():
        for passage in page.outline.passages:
            for speaker in speakers:
                right = speaker[locale]
                pattern = _KOREAN_NAME if locale == "ko" else _ENGLISH_NAME
                for match in pattern.finditer(passage.text):
                    found = match[0] or match[1]
                    if found != right and _almost(found, right):
                        yield Finding(
                            page.file,
                            passage.line,
                            f"has the name '{found}'",
                            f"'{right}', as in data/collections.yml",
                        )


def _almost(found: str, right: str) -> bool:
    """Whether a name is another one with a mistake: one of three syllables differs, or a few letters."""
    if len(right) == 3 and not right.isascii():
        return sum(one == other for one, other in zip(found, right, strict=True)) == 2
    if not right.isascii():
        return False
    return SequenceMatcher(None, found, right).ratio() >= _ALIKE


RULES = (speakers_are_spelled_right,)
