"""What a program can tell of style: 해요체, doubled words, closed brackets, nobody's private data. codespell sees to English spelling."""

import re
from collections.abc import Iterator
from pathlib import Path

from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

# Formal endings; a quotation may have them.
_FORMAL = re.compile(r"[가-힣]*(?:니다|십시오|니까)(?=[.?!…]|\s*$)")
_QUOTED = re.compile(r"[“‘\"'「『][^“‘\"'」』”’]*[”’\"'」』]")

_DOUBLED = re.compile(r"\b(?!(?:that|had)\b)([a-z]+) \1\b")
_E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_PHONE = re.compile(
    r"(?<![\d-])(?:\+\d{1,3}[ -]?)?\(?0?\d{1,3}\)?[ -]\d{3,4}[ -]\d{4}(?![\d-])"
)


def _texts(page: PageFile) -> Iterator[tuple[int, str]]:
    """(line, text) of title, description and each piece of running text."""
    yield page.head.line("title"), page.front_matter.title
    yield page.head.line("description"), page.front_matter.description
    for passage in page.outline.passages:
        yield passage.line, passage.text


def korean_is_polite_not_formal(project: Project) -> Iterator[Finding]:
    """Korean pages and texts end their sentences in 해요체, not in 합쇼체; quotations may differ."""
    texts: list[tuple[Path, int, str]] = [
        (page.file, line, text)
        for (_, locale), page in project.pages.items()
        if locale == "ko"
        for line, text in _texts(page)
    ]
    for key, words in project.strings.value.items():
        texts.append(
            (project.strings.file, project.strings.line(key, "ko"), words["ko"])
        )
    for file, line, text in texts:
        for match in _FORMAL.finditer(_QUOTED.sub("", text)):
            yield Finding(
                file,
                line,
                f"has '{match[0]}'",
                "해요체, as in CONTRIBUTING.md",
                "A quotation stands in quotation marks.",
            )


def nobody_is_given_away(project: Project) -> Iterator[Finding]:
    """No page has an e-mail address or a telephone number."""
    for page in project.pages.values():
        for line, text in _texts(page):
            for match in [*_E_MAIL.finditer(text), *_PHONE.finditer(text)]:
                yield Finding(
                    page.file,
                    line,
                    f"has '{match[0]}'",
                    remedy="Remove it: only public names and roles stand on pages.",
                )


def no_word_is_doubled(project: Project) -> Iterator[Finding]:
    """No English word stands twice in a row, as it does after a change of mind."""
    for (_, locale), page in project.pages.items():
        for line, text in _texts(page) if locale == "en" else ():
            for match in _DOUBLED.finditer(text):
                yield Finding(
                    page.file, line, f"has '{match[0]}'", f"'{match[1]}'", "Remove one."
                )


def brackets_and_quotations_are_closed(project: Project) -> Iterator[Finding]:
    """Every bracket and every quotation that begins in a passage ends in it."""
    for page in project.pages.values():
        for line, text in _texts(page):
            for opening, closing in ("()", "[]", "“”", "「」"):
                if text.count(opening) != text.count(closing):
                    yield Finding(
                        page.file,
                        line,
                        f"has {opening} {text.count(opening)} times and {closing} {text.count(closing)} times: '{text[:40]}'",
                        "a pair of each",
                    )


RULES = (
    korean_is_polite_not_formal,
    no_word_is_doubled,
    brackets_and_quotations_are_closed,
    nobody_is_given_away,
)
