"""What is wrong in the content, as a person who has to mend it needs to be told."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong in `docs/` or `data/`.

    Printed as one line: `docs/en/faq/gpu.md:7: has a paragraph, expected a heading. What to do.`
    """

    file: Path
    line: int  # from 1; 0 for the file as a whole
    found: str  # what the file has or is, as in "has the unknown topic 'gpus'"
    expected: str = ""  # what it should have or be, where one thing is right
    remedy: str = ""  # what to do about it, one or more sentences
    warning: bool = False  # worth knowing, but no reason to refuse the content

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        return f"{place}: {'warning: ' if self.warning else ''}{self.said}"

    @property
    def said(self) -> str:
        """The finding without its place."""
        expected = f", expected {self.expected}" if self.expected else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.found}{expected}.{remedy}"

    def relative_to(self, root: Path) -> "Finding":
        """The same, its file named from the root of the project."""
        if not self.file.is_relative_to(root):
            return self
        return replace(self, file=self.file.relative_to(root))


class ContentError(Exception):
    """A file of `data/` or `docs/` cannot be read as what it should be."""

    def __init__(self, findings: Iterable[Finding]):
        self.findings = list(findings)
        super().__init__("\n".join(map(str, self.findings)))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence that names what a mistyped name may stand for, to follow another one; "" where nothing is alike."""
    # Of a path the last part says most: gpus may be meant for faq/gpu.
    names = {each.rpartition("/")[2]: each for each in known} | {
        each: each for each in known
    }
    alike = [names[each] for each in get_close_matches(name, names, n=5)]
    return f" Did you mean {' or '.join(dict.fromkeys(alike[:3]))}?" if alike else ""
