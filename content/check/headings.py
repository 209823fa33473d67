"""Headings of a page can be linked to and read as an outline."""

import re
from collections.abc import Iterator

from ..blocks import Block
from ..findings import Finding
from ..page_file import PageFile
from ..project import Project

EXAMPLE = "one such as '## Heading { #ascii-id }'"


def _headings(project: Project) -> Iterator[tuple[PageFile, list[Block]]]:
    for page in project.pages.values():
        yield page, [block for block in page.outline.blocks if block.kind == "heading"]


def the_template_prints_the_title(project: Project) -> Iterator[Finding]:
    """A page has no level-1 heading in its text."""
    for page, headings in _headings(project):
        for heading in headings:
            if heading.level == 1:
                yield Finding(
                    page.file,
                    heading.line,
                    "has a level-1 heading",
                    "none: the template prints the title",
                    "Make it a heading of level 2, or remove it.",
                )


def headings_have_ids(project: Project) -> Iterator[Finding]:
    """A heading has an id of lower-case ASCII words, which is the same in both languages."""
    for page, headings in _headings(project):
        for heading in headings:
            if heading.level == 1:
                continue  # has to go anyway
            if heading.id is None:
                yield Finding(
                    page.file, heading.line, "has a heading without an id", EXAMPLE
                )
            elif not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", heading.id):
                yield Finding(
                    page.file,
                    heading.line,
                    f"has the id #{heading.id}",
                    "lower-case ASCII words with hyphens",
                )


def headings_have_words(project: Project) -> Iterator[Finding]:
    """A heading says something beside its id."""
    for page, headings in _headings(project):
        for heading in headings:
            if not re.sub(r"\{[^}]*\}\s*$", "", heading.text).strip():
                yield Finding(
                    page.file, heading.line, "has a heading without words", EXAMPLE
                )


def ids_are_unique(project: Project) -> Iterator[Finding]:
    """An id stands once on a page."""
    for page, headings in _headings(project):
        seen: dict[str, int] = {}
        for heading in headings:
            if heading.id in seen:
                yield Finding(
                    page.file,
                    heading.line,
                    f"has the id #{heading.id} again, as in line {seen[heading.id]}",
                    "each id once on a page",
                )
            elif heading.id:
                seen[heading.id] = heading.line


def ids_are_not_of_the_template(project: Project) -> Iterator[Finding]:
    """No heading has an id that the template of its page or a note of the glossary has already."""
    for (path, _), page in project.pages.items():
        taken = _ids_of_templates(project, path)
        for heading in page.outline.blocks:
            if heading.id in taken or (heading.id or "").startswith("term-"):
                yield Finding(
                    page.file,
                    heading.line,
                    f"has the id #{heading.id}, which the template uses",
                    "another one, the same in both languages",
                )


def _ids_of_templates(project: Project, path: str) -> set[str]:
    """The ids that stand in the template of a page and in what all pages include."""
    inventory, folder = project.inventory, project.root / "overrides"
    own = inventory.pages[path].template if path in inventory.pages else "question.html"
    files = [*(folder / "partials").glob("*.html"), folder / "main.html"]
    return {
        identifier
        for file in [*files, folder / (own or "main.html")]
        if file.is_file()
        for identifier in re.findall(
            r'\bid="([a-z0-9-]+)"', file.read_text(encoding="utf-8")
        )
    }


def levels_are_not_skipped(project: Project) -> Iterator[Finding]:
    """The first heading has level 2, and none is more than one level below the one before it."""
    for page, headings in _headings(project):
        above = 1
        for heading in headings:
            if heading.level > above + 1:
                yield Finding(
                    page.file,
                    heading.line,
                    f"has a heading of level {heading.level} below one of level {above}",
                    f"level {above + 1} at most",
                    "Screen readers read headings as an outline.",
                )
            above = heading.level


RULES = (
    the_template_prints_the_title,
    headings_have_ids,
    headings_have_words,
    ids_are_unique,
    ids_are_not_of_the_template,
    levels_are_not_skipped,
)
