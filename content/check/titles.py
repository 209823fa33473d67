"""Titles and short answers are of a length that lists can show, and belong to one page."""

from collections.abc import Iterator

from ..findings import Finding
from ..project import Project

# Characters. The longest of the first 134 pages had 87 and 256; search engines cut them earlier, at about
# 60 and 160, but lists and previews of this site do not.
LONGEST = {"title": 120, "description": 320}
LONGEST_WORD = 40


def titles_are_of_one_page(project: Project) -> Iterator[Finding]:
    """No two pages of a language have the same title or the same description."""
    for key in LONGEST:
        first: dict[tuple[str, str], str] = {}
        for (path, locale), page in project.pages.items():
            text = getattr(page.front_matter, key)
            other = first.setdefault((locale, text), path)
            if other != path:
                yield Finding(
                    page.file,
                    page.head.line(key),
                    f"has the same {key} as {other}.md",
                    remedy="Say what sets the two pages apart, or make them one.",
                )


def titles_have_a_length(project: Project) -> Iterator[Finding]:
    """A title and a description fit into a list."""
    for page in project.pages.values():
        for key, longest in LONGEST.items():
            length = len(getattr(page.front_matter, key))
            if length > longest:
                yield Finding(
                    page.file,
                    page.head.line(key),
                    f"has a {key} of {length} characters",
                    f"{longest} at most",
                    "Shorten it.",
                )


def words_have_a_length(project: Project) -> Iterator[Finding]:
    """No word of a title or description is so long that it breaks the layout of a phone."""
    for page in project.pages.values():
        for key in LONGEST:
            for word in getattr(page.front_matter, key).split():
                if len(word) > LONGEST_WORD:
                    yield Finding(
                        page.file,
                        page.head.line(key),
                        f"has a word of {len(word)} characters in its {key}",
                        f"{LONGEST_WORD} at most",
                        "Is a space missing?",
                    )


def pages_have_a_text(project: Project) -> Iterator[Finding]:
    """The text of a page is not empty, unless its template writes it."""
    inventory = project.inventory
    written = {
        path
        for path, page in inventory.pages.items()
        if page.template and not path.endswith("/index")
    }
    for (path, _), page in project.pages.items():
        if path not in written and not page.body.strip():
            yield Finding(
                page.file,
                page.body_line,
                "has no text",
                remedy="Write it below the front matter.",
            )


RULES = (
    titles_are_of_one_page,
    titles_have_a_length,
    words_have_a_length,
    pages_have_a_text,
)
