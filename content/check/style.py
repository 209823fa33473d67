"""Style that a program can tell: 해요체 in Korean, American spelling in English, nobody's private data."""

import re
from collections.abc import Iterator
from pathlib import Path

from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

# Formal endings; a quotation may have them.
_FORMAL = re.compile(r"[가-힣]*(?:니다|십시오|니까)(?=[.?!…]|\s*$)")
_QUOTED = re.compile(r"[“‘\"'「『][^“‘\"'」』”’]*[”’\"'」』]")

# British spelling -> American, by stems whose American form is no other word. Lower case: names keep theirs.
_BRITISH = {
    r"\b(behavi|col|fav|hon|hum|lab|neighb|rum)our": "…or",
    r"\b(anal|catal|paral)ys(e[sd]?|ing)\b": "…yze",
    r"\b\w*(organ|real|recogn|special|optim|minim|maxim|general|summar|emphas|priorit|final|util|visual|initial|standard|memor|critic|apolog|author|customi|categor)is(e[sd]?|ing|ation|ations)\b": "…ize",
    r"\b(cent|met|theat|fib)re(s)?\b": "…er",
    r"\b(travell|modell|labell|cancell|counsell)(ed|ing|er|ers)\b": "…led, …ling",
    r"\b(licence|defence|offence|practise[sd]?|practising|programme|grey|whilst|learnt|ageing|judgement|enrol|fulfil)s?\b": "the American form",
}
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


def english_is_american(project: Project) -> Iterator[Finding]:
    """English pages are spelled as in the United States."""
    for (_, locale), page in project.pages.items():
        if locale != "en":
            continue
        for line, text in _texts(page):
            for pattern, right in _BRITISH.items():
                for match in re.finditer(pattern, text):
                    yield Finding(
                        page.file,
                        line,
                        f"has the British spelling '{match[0]}'",
                        f"the American one ({right})",
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


RULES = (korean_is_polite_not_formal, english_is_american, nobody_is_given_away)
