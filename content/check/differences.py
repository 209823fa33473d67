"""What only one version of a page says: right where data/differences.yml gives the reason."""

from collections.abc import Iterator

from ..blocks import MARKUP
from ..findings import Finding
from ..page_file import PageFile
from ..project import Project


def only_here(
    project: Project,
    path: str,
    page: PageFile,
    line: int,
    text: str,
    kind: str,
    where: str,
) -> Iterator[Finding]:
    """A finding, unless it is excused: one version of a page has a text of a kind ("the number") that `where` lacks."""
    if not project.differs_on_purpose(path, text):
        yield Finding(
            page.file,
            line,
            f"has {kind} {text}, which {where} does not have",
            remedy="Correct one of the two; if they differ on purpose, say why in data/differences.yml.",
        )


def named(project: Project, page: PageFile) -> str:
    """The file of a page as a message names it."""
    return page.file.relative_to(project.root).as_posix()


def differences_are_still_there(project: Project) -> Iterator[Finding]:
    """What data/differences.yml excuses is a page, and is on it: a warning where it is not."""
    for number, difference in enumerate(project.differences.value):
        texts = [
            f"{page.front_matter.title} {page.front_matter.description} {page.body} {MARKUP.sub('', page.body)}"
            for (path, _), page in project.pages.items()
            if path == difference.page
        ]
        if not any(difference.text in text for text in texts):
            yield Finding(
                project.differences.file,
                project.differences.line(number),
                f"excuses '{difference.text}' on {difference.page}, which is not there",
                remedy="Remove the entry.",
                warning=True,
            )


RULES = (differences_are_still_there,)
