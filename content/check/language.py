"""Each version of a page is in its language.

Korean text may hold English names, and English text a Korean word with its explanation; the limits lie
between what pages have and what a paragraph in the wrong language has.
"""

import re
from collections.abc import Iterator

from ..blocks import MARKUP
from ..findings import Finding
from ..page_file import PageFile
from ..project import Project
from .spellings import texts_of_data

_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[A-Za-z]")


def _sentences(page: PageFile) -> Iterator[tuple[int, str]]:
    """(line, text) of title, description and of each sentence of the text."""
    head = page.front_matter
    yield page.head.line("title"), head.title
    yield page.head.line("description"), head.description
    for passage in page.outline.passages:
        for sentence in re.split(r"(?<=[.!?])\s+", MARKUP.sub(" ", passage.text)):
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
                not hangul and len(re.findall(r"\b[a-z]+\b", sentence)) >= 3
                if locale == "ko"
                else 2 * hangul > latin
            )
            if foreign:
                yield Finding(
                    page.file,
                    line,
                    f"is in {'English' if locale == 'ko' else 'Korean'}: '{sentence.strip()[:60]}'",
                    "Korean" if locale == "ko" else "English",
                    "Translate it; a name or an example in the other language stands in `code`.",
                )


def data_is_in_its_language(project: Project) -> Iterator[Finding]:
    """A Korean text of data/ that is a sentence has Hangul, and an English text has none."""
    for locale in ("ko", "en"):
        for file, line, text in texts_of_data(project, locale):
            hangul = re.search("[가-힣]", text)
            sentence = len(re.findall(r"\b[a-z]+\b", text)) >= 3
            if (locale == "en" and hangul) or (
                locale == "ko" and sentence and not hangul
            ):
                yield Finding(
                    file,
                    line,
                    f"is in {'Korean' if locale == 'en' else 'English'}: '{text[:60]}'",
                    "English" if locale == "en" else "Korean",
                )


RULES = (pages_are_in_their_language, data_is_in_its_language)
