"""The content as it is: what `make check` finds in it, here as a test."""

import re

from content.check import check
from content.locales import LOCALES
from content.project import Project
from tools.project import ROOT


def test_pages_and_data_keep_the_rules() -> None:
    errors = [finding for finding in check(Project(ROOT)) if not finding.warning]
    assert not errors, "\n".join(map(str, errors))


def test_the_notes_that_pages_may_have_are_titled_in_every_language() -> None:
    """markup.NOTES and admonition_translations of mkdocs.yml."""
    from content.check.markup import NOTES

    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    titled = re.findall(r"admonition_translations: \{(.*)\}", text)
    assert len(titled) == len(LOCALES)
    for titles in titled:
        assert [each.split(":")[0].strip() for each in titles.split(",")] == [*NOTES]
