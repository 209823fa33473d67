"""Terms stand under the letter that readers look for."""

import pytest

from content.glossary import load_glossary
from content.site.glossary_index import first_letter, sections
from tools.project import ROOT


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("가중치", "ㄱ"),
        ("까", "ㄱ"),
        ("딥러닝", "ㄷ"),
        ("힣", "ㅎ"),
        ("gpu", "G"),
        ("PyTorch", "P"),
        ("3D", "#"),
    ],
)
def test_the_first_letter(name: str, letter: str) -> None:
    assert first_letter(name) == letter


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_every_term_stands_in_one_section(locale: str) -> None:
    terms = load_glossary(ROOT / "data" / "glossary.yml")
    groups = sections(terms, locale)
    assert len({group.letter for group in groups}) == len(groups)
    shown = [term for group in groups for term in group.terms]
    assert shown == sorted(terms, key=lambda term: term[locale].casefold())
