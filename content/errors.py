"""The one exception for content that a person has to mend."""

from pathlib import Path


class ContentError(Exception):
    """Something in `data/` or `docs/` is wrong.

    Each problem is one line that names the file, what is wrong and what to do about it.
    """

    def __init__(self, problems: list[str]):
        self.problems = problems
        super().__init__("\n".join(problems))


def problem(file: Path | str, found: str, remedy: str) -> str:
    """One line of a ContentError: the file, what was found there and the remedy."""
    return f"{file}: {found}. {remedy}"
