"""Which files lie in docs/: the pages of the inventory, the pictures they show, and nothing else."""

from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from ..findings import Finding
from ..in_step.report import awaiting
from ..locales import LOCALES
from ..project import Project


def every_page_has_its_file(project: Project) -> Iterator[Finding]:
    """Each page of data/questions.yml lies in docs/ in each language that it does not await."""
    inventory = project.inventory
    for locale in LOCALES:
        for path in (*inventory.pages, *inventory.questions):
            file = project.docs / locale / f"{path}.md"
            if inventory.exists(path, locale) and not file.is_file():
                yield Finding(
                    file,
                    0,
                    "is missing, though data/questions.yml lists it",
                    remedy=f"Write it, or take the page out of data/questions.yml; for a question whose translation is still to come, add to its entry there: {awaiting(locale, project.today)}.",
                )


def every_file_is_a_page(project: Project) -> Iterator[Finding]:
    """Each Markdown file in docs/<language>/ is a page of data/questions.yml, and not awaited."""
    inventory = project.inventory
    for locale in LOCALES:
        folder = project.docs / locale
        for file in sorted(folder.rglob("*.md")):
            path = file.relative_to(folder).with_suffix("").as_posix()
            if path in inventory.unseen:
                continue
            if path not in inventory.pages and path not in inventory.questions:
                yield Finding(
                    file,
                    0,
                    "is not in data/questions.yml",
                    remedy="Add it there, or delete the file.",
                )
            elif not inventory.exists(path, locale):
                yield Finding(
                    file,
                    0,
                    "exists, though data/questions.yml says it awaits translation",
                    remedy=f"Remove '{locale}' from its awaiting.",
                )


def only_pages_and_their_pictures_are_published(project: Project) -> Iterator[Finding]:
    """docs/ has no file that would be published though no page needs it, and no link out of it."""
    shown = {
        normpath(join(dirname(f"{locale}/{path}"), unquote(picture.address)))
        for (path, locale), page in project.pages.items()
        for picture in page.outline.pictures
    }
    for file in sorted(project.docs.rglob("*")):
        name = file.relative_to(project.docs)
        if file.is_symlink():
            yield Finding(
                file,
                0,
                "is a symbolic link",
                "a file of its own",
                "What it leads to would be published.",
            )
        elif not file.is_file() or _hidden(name):
            continue
        elif name.parts[0] not in LOCALES:
            yield Finding(
                file,
                0,
                f"lies outside {' and '.join(f'docs/{code}' for code in LOCALES)}",
                remedy="Move it out of docs/: all of docs/ is published.",
            )
        elif file.suffix != ".md" and name.as_posix() not in shown:
            yield Finding(
                file,
                0,
                "is no page, and no picture that a page shows",
                remedy="Move it out of docs/, or delete it: all of docs/ is published.",
            )


def _hidden(name: Path) -> bool:
    """MkDocs publishes nothing whose name begins with a dot."""
    return any(part.startswith(".") for part in name.parts)


RULES = (
    every_page_has_its_file,
    every_file_is_a_page,
    only_pages_and_their_pictures_are_published,
)
