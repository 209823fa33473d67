"""The glossary and the pages agree: one spelling for each term, and no term that no page uses."""

import pytest

from content.glossary import TermFinder, load_glossary, stray_spellings
from content.locales import LOCALES
from tools.project import ROOT


@pytest.fixture(scope="session")
def glossary():
    return load_glossary(ROOT / "data" / "glossary.yml")


def test_no_page_has_a_spelling_that_the_glossary_rules_out(page_files, glossary):
    found = []
    for (_, code), page in page_files.items():
        head = f"{page.front_matter.title}\n{page.front_matter.description}"
        found += [
            f"{page.file}: found '{spelling}' in the front matter, expected '{right}'"
            for _, spelling, right in stray_spellings(head, glossary, code)
        ]
        found += [
            f"{page.file}:{page.body_line + line - 1}: found '{spelling}', expected '{right}'"
            for line, spelling, right in stray_spellings(page.body, glossary, code)
        ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", LOCALES)
def test_the_texts_of_the_interface_follow_the_glossary_too(glossary, code):
    """data/ holds both languages; only the Korean spellings can be told apart there."""
    files = [
        file for file in (ROOT / "data").glob("*.yml") if file.name != "glossary.yml"
    ]
    found = [
        (file.name, *stray)
        for file in files
        for stray in stray_spellings(file.read_text(encoding="utf-8"), glossary, code)
    ]
    assert not found


def test_every_term_is_used_in_both_languages(page_files, glossary):
    for code in LOCALES:
        texts = [
            f"{page.front_matter.title}\n{page.front_matter.description}\n{page.body}"
            for (_, locale), page in page_files.items()
            if locale == code
        ]
        finders = [
            TermFinder([term], code) for term in glossary
        ]  # one each: a term inside another is used, too
        used = {
            mention.term.id
            for text in texts
            for finder in finders
            for mention in finder.find(text)
        }
        assert not {term.id for term in glossary} - used, code


def test_the_glossary_is_sorted(glossary):
    assert [term.id for term in glossary] == sorted(term.id for term in glossary)
