"""Each version of a page is in its language.

Korean text may hold English names, and English text a Korean word with its explanation; the limits lie
between what pages have and what a paragraph in the wrong language has.
"""

import re
from collections.abc import Iterator

from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[A-Za-z]")
_MARKUP = re.compile(r"\]\([^)]*\)|\{[^}]*\}|`[^`]*`|https?://\S+")


def _sentences(page: PageFile) -> Iterator[tuple[int, str]]:
    """(line, text) of title, description and of each sentence of the text."""
    head = page.front_matter
    yield page.head.line("title"), head.title
    yield page.head.line("description"), head.description
    for passage in page.outline.passages:
        for sentence in re.split(r"(?<=[.!?])\s+", _MARKUP.sub(" ", passage.text)):
            yield passage.line, sentence


def pages_are_in_their_language(project: Project) -> Iterator[Finding]:
    """No sentence of a Korean page is English, and none of an English page is Korean."""
    for (_, locale), page in project.pages.items():
        for line, sentence in _sentences(page):
            hangul, latin = (
                len(_HANGUL.findall(sentence)),
                len(_LATIN.findall(sentence)),
            )
            # A syllable counts as two letters; names alone (a heading "TensorFlow") are of both languages.
            foreign = (
                not hangul and len(re.findall(r"\b[a-z]+\b", sentence)) >= 4
                if locale == "ko"
                else 2 * hangul > latin
            )
            if foreign:
                yield Finding(
                    page.file,
                    line,
                    f"is in the other language: '{sentence.strip()[:60]}'",
                    "Korean" if locale == "ko" else "English",
                )


RULES = (pages_are_in_their_language,)
